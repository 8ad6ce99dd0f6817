package onewindow.platform.tables;

import java.util.function.Consumer;

/** Where the lines of a table come from: hands them over one by one, as a store reads them from its cursor. */
public interface Lines<L> {
    void each(Consumer<L> taker);
}
