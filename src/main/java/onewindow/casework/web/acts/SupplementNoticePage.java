package onewindow.casework.web.acts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onewindow.casework.GuideDifference;
import onewindow.casework.rules.AcceptanceFact.SecondNoticeOpened;
import onewindow.casework.rules.ChecklistLine;
import onewindow.platform.Clause;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Everything that is missing or defective, asked for once; or, where a supervisor opened it, what is added. */
public record SupplementNoticePage(ActFrame frame) implements Page {
    /** More lines beside the list than a form shows are not asked for. */
    static final int MOST_EXTRAS = 20;

    private static final int FREE_LINES = 2;

    @Override
    public Screen screen() {
        return frame.screen();
    }

    /** What is missing is ticked at first; afterwards what the officer ticked. */
    public boolean isAsked(ChecklistLine line) {
        return frame.filled().typed().isEmpty()
                ? opening().isEmpty() && frame.file().gaps().contains(line)
                : frame.filled().ticked("material", line.material());
    }

    /** What a supervisor opened and nobody used yet. */
    public Optional<SecondNoticeOpened> opening() {
        return frame.file().notices().opening();
    }

    /** What only the newer guide asks for, when a further notice was opened because of it. */
    @Clause("A3.3")
    public List<GuideDifference.Added> added() {
        return opening()
                .map(SecondNoticeOpened::difference)
                .map(GuideDifference::added)
                .orElse(List.of());
    }

    /** Numbers of the lines for materials beside the list: one for each that is added, and some that are free. */
    public List<Integer> extraLines() {
        int last = Math.min(MOST_EXTRAS, added().size() + FREE_LINES);
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    public String extraName(int line) {
        return frame.filled()
                .or(
                        "extra-name-" + line,
                        line <= added().size() ? added().get(line - 1).name() : "");
    }

    public String extraBasis(int line) {
        return frame.filled()
                .or(
                        "extra-basis-" + line,
                        line <= added().size() ? added().get(line - 1).basis() : "");
    }
}
