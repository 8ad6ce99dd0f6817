package onewindow.casework.web;

import java.util.List;
import java.util.Optional;
import onewindow.casework.Act;
import onewindow.casework.rules.Bar;
import onewindow.catalogue.Checklist;
import onewindow.catalogue.ItemVersion;
import onewindow.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** A visit as far as it has come: the item asked for, the applicant's own material list, what was found of it, what bars him from it. */
public record DeskVisit(
        @Nullable ItemVersion item,
        @Nullable Checklist checklist,
        List<DeskLine> lines,
        List<Act.Ticked> ticked,
        List<Act.Gap> gaps,
        List<Refusal> refusals,
        @Nullable Bar bar) {
    static final DeskVisit EMPTY = new DeskVisit(null, null, List.of(), List.of(), List.of(), List.of(), null);

    public Optional<ItemVersion> chosen() {
        return Optional.ofNullable(item);
    }

    public boolean isAnswered(String option) {
        return checklist != null
                && checklist.answers().stream()
                        .anyMatch(answer -> answer.option().id().equals(option));
    }

    public List<DeskLine> gapLines() {
        return lines.stream().filter(DeskLine::isGap).toList();
    }

    public String problem(DeskLine line) {
        return gap(line).map(Act.Gap::problem).orElse("");
    }

    public String remedy(DeskLine line) {
        return gap(line).map(Act.Gap::remedy).orElse("");
    }

    private Optional<Act.Gap> gap(DeskLine line) {
        return gaps.stream()
                .filter(gap -> gap.material() == line.material().number())
                .findFirst();
    }

    /** Lines that must be looked at and were not. */
    public long unticked() {
        return lines.stream()
                .filter(line -> line.certain() && line.state() == null)
                .count();
    }
}
