package onewindow.catalogue;

import java.util.List;

/** Other bodies that take part: lead and parts of a joint item (联办), first and deciding body of one sent up (上报). */
public record Bodies(
        String lead, List<Part> parts, String first, String decider, String note, Mark mark, String source) {
    public record Part(String name, String department) {}

    public static final Bodies NONE = new Bodies("", List.of(), "", "", "", Mark.NOT_ESTABLISHED, "");

    public Bodies {
        parts = List.copyOf(parts);
    }
}
