package onewindow.platform;

import java.util.List;

/**
 * A refusal as a value: what is wrong, under which clause, what to do now and whom to ask. Details fill the sentences
 * (dates, names of missing materials) in the order in which the message names them.
 */
public record Refusal(Reason reason, List<Object> details) {
    public static Refusal of(Reason reason, Object... details) {
        return new Refusal(reason, List.of(details));
    }
}
