package onewindow.casework.web;

import static onewindow.casework.web.DeskReason.GUIDE_CHANGED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onewindow.casework.Act;
import onewindow.casework.CaseReason;
import onewindow.casework.Channel;
import onewindow.casework.MaterialState;
import onewindow.casework.Restrictions;
import onewindow.casework.rules.Bar;
import onewindow.catalogue.Answers;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Checklist;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.ItemVersion;
import onewindow.catalogue.Material;
import onewindow.parties.Agent;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Refusal;
import onewindow.platform.web.Texts;
import onewindow.queue.TicketNo;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads what was typed as a visit, and as the act that the door understands. A word it does not know counts as not typed. */
@Component
class DeskReader {
    private final Catalogue catalogue;
    private final Restrictions restrictions;
    /** What is read here may stand on a paper one day, and papers are written in Chinese. */
    private final Texts words;

    DeskReader(Catalogue catalogue, Restrictions restrictions, MessageSource messages) {
        this.catalogue = catalogue;
        this.restrictions = restrictions;
        this.words = new Texts(messages, Locale.SIMPLIFIED_CHINESE);
    }

    DeskVisit visit(DeskForm form, CentreId centre, Instant now) {
        if (form.getItem().isBlank()) return DeskVisit.EMPTY;
        var received = form.getSlip()
                .likelyPaper(now)
                .map(paper -> ChinaTime.dateOf(paper.at()))
                .orElse(ChinaTime.dateOf(now));
        var item = ItemCode.typed(form.getItem()).flatMap(code -> catalogue.published(centre, code, received));
        if (item.isEmpty()) return unknown(form.getItem());
        var answers = answers(form, item.get());
        var checklist = catalogue.checklist(item.get(), answers).orThrow();
        boolean changed = isOvertaken(form, item.get());
        var lines = lines(form, checklist, changed ? Map.of() : form.getState());
        var ticked = lines.stream()
                .filter(line -> line.state() != null)
                .map(this::ticked)
                .toList();
        var gaps = lines.stream()
                .filter(DeskLine::isGap)
                .map(line -> gap(form, line))
                .toList();
        var refusals = changed ? List.of(Refusal.of(GUIDE_CHANGED)) : List.<Refusal>of();
        return new DeskVisit(
                item.get(), checklist, lines, ticked, gaps, refusals, bar(form, centre, item.get(), received));
    }

    private @Nullable Bar bar(DeskForm form, CentreId centre, ItemVersion item, LocalDate on) {
        var who = form.getWho();
        if (who.getIdNumber().isBlank()) return null;
        return restrictions
                .barOf(centre, who.documentKind(), who.getIdNumber(), item.code(), on)
                .orElse(null);
    }

    /** A new version of the guide may list other materials under the same numbers: what was ticked before does not count. */
    private static boolean isOvertaken(DeskForm form, ItemVersion item) {
        return !form.getVersion().isBlank() && !form.getVersion().equals(String.valueOf(item.version()));
    }

    private static DeskVisit unknown(String code) {
        var typed = code.length() > ItemCode.LONGEST ? code.substring(0, ItemCode.LONGEST) : code;
        var refusal = Refusal.of(CaseReason.ITEM_NOT_PUBLISHED, typed);
        return new DeskVisit(null, null, List.of(), List.of(), List.of(), List.of(refusal), null);
    }

    /** Answers left over from another item ask for nothing here. */
    private static Answers answers(DeskForm form, ItemVersion item) {
        var chosen = new ArrayList<String>();
        for (var situation : item.guide().situations()) {
            var option = form.getAnswers().get(situation.id());
            if (option != null && situation.has(option)) chosen.add(option);
        }
        return Answers.of(chosen);
    }

    private static List<DeskLine> lines(DeskForm form, Checklist checklist, Map<String, String> states) {
        var lines = new ArrayList<DeskLine>();
        for (var line : checklist.lines()) {
            var number = String.valueOf(line.material().number());
            lines.add(new DeskLine(
                    lines.size() + 1,
                    line.material(),
                    line.certain(),
                    state(states.get(number)),
                    DeskDefect.typed(form.getDefect().getOrDefault(number, "")).orElse(null),
                    form.getNote().getOrDefault(number, "").strip(),
                    form.getCorrected().containsKey(number)));
        }
        return lines;
    }

    private static @Nullable MaterialState state(@Nullable String typed) {
        for (var known : MaterialState.values()) if (known.name().equals(typed)) return known;
        return null;
    }

    private Act.Ticked ticked(DeskLine line) {
        var found = line.found();
        return new Act.Ticked(line.material().number(), found == null ? MaterialState.NOT_NEEDED : found, saidOf(line));
    }

    private String saidOf(DeskLine line) {
        if (line.state() != MaterialState.DEFECTIVE) return "";
        return problem(line);
    }

    private String problem(DeskLine line) {
        var defect = line.defect();
        if (defect == null || defect == DeskDefect.OTHER) return line.note();
        return line.note().isEmpty() ? words.word(defect) : words.of("desk.problem", defect, line.note());
    }

    private Act.Gap gap(DeskForm form, DeskLine line) {
        var written = form.getMend().get(line.mendKey());
        boolean missing = line.state() == MaterialState.MISSING;
        return new Act.Gap(
                line.material().number(),
                missing ? words.of("desk.problem.missing") : problem(line),
                written == null ? usualRemedy(line) : written.strip());
    }

    private String usualRemedy(DeskLine line) {
        var defect = line.defect();
        if (line.state() == MaterialState.MISSING) return words.of("desk.mend.missing", pieces(line.material()));
        return words.of("desk.mend." + (defect == null ? DeskDefect.OTHER : defect).name());
    }

    private String pieces(Material material) {
        if (material.originals() > 0 && material.copies() > 0)
            return words.of("desk.pieces.both", material.originals(), material.copies());
        if (material.copies() > 0) return words.of("desk.pieces.copies", material.copies());
        return words.of("desk.pieces.originals", Math.max(1, material.originals()));
    }

    /** The act for the door; the checks of the form were made before. */
    Act.Receive application(DeskForm form, DeskVisit visit, @Nullable Agent agent) {
        var item = visit.chosen().orElseThrow();
        var checklist = visit.checklist();
        var options = checklist == null
                ? List.<String>of()
                : checklist.answers().stream()
                        .map(answer -> answer.option().id())
                        .toList();
        return new Act.Receive(
                item.code(),
                Answers.of(options),
                visit.ticked(),
                form.getWho().applicant(),
                agent,
                Channel.WINDOW,
                form.way(),
                form.getSlip().paper().orElse(null),
                form.getRenews(),
                TicketNo.typed(form.getTicket()).orElse(null),
                form.subject());
    }
}
