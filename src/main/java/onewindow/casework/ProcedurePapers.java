package onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onewindow.calendar.Calendars;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.Pause;
import onewindow.calendar.rules.Term;
import onewindow.casework.rules.CaseFact.ClockResumed;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.ProcedureFact;
import onewindow.casework.rules.ProcedureFact.ProcedureBegun;
import onewindow.casework.rules.ProcedureFact.ProcedureEnded;
import onewindow.casework.rules.Suspension;
import onewindow.casework.rules.Suspension.Cause;
import onewindow.documents.PaperContent;
import onewindow.documents.ProcedurePaper;
import onewindow.documents.StandstillLine;
import onewindow.documents.TermChange;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.OfficerNo;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes out what the applicant is told in writing when the clocks stop for a special procedure, and when they run again. */
@Component
class ProcedurePapers {
    private final People people;
    private final Calendars calendars;
    private final Texts words;

    ProcedurePapers(People people, Calendars calendars, MessageSource messages) {
        this.people = people;
        this.calendars = calendars;
        this.words = new Texts(messages, Locale.SIMPLIFIED_CHINESE);
    }

    @Nullable
    PaperContent content(ProcedureFact fact, PaperParts.Of of) {
        return switch (fact) {
            case ProcedureBegun begun -> notice(begun, of);
            // What it found stands on the notice with which the clocks run again.
            case ProcedureEnded ended -> null;
        };
    }

    private PaperContent notice(ProcedureBegun begun, PaperParts.Of of) {
        return new ProcedurePaper.ProcedureNotice(
                of.office(),
                of.addressee(),
                of.matter(),
                nameOf(begun),
                begun.reason(),
                words.of("paper.basis.procedure"),
                begun.plannedDays(),
                ChinaTime.dateOf(of.now()),
                begun.plannedUntil(),
                begun.officers().stream()
                        .map(officer -> name(of.centre(), new OfficerNo(officer)))
                        .toList(),
                of.fee(),
                planned(of.file(), begun.plannedUntil(), calendars.of(of.centre())),
                of.responsible());
    }

    /** The dates as if this procedure ended on its planned day. */
    private static TermChange planned(CaseFile file, LocalDate until, CentreCalendar calendar) {
        var before = file.pauses().subList(0, file.pauses().size() - 1);
        var after = new ArrayList<Pause>(before);
        var running = file.pauses().getLast();
        after.add(new Pause(running.from(), until, running.label()));
        var accepted = file.acceptedAt().orElseThrow();
        var promised = file.promisedLimit();
        var legal = file.legalLimit();
        var legalAfter = legal.due(calendar, accepted, after, until);
        return new TermChange(
                due(promised, accepted, before, calendar, running.from()),
                promised.due(calendar, accepted, after, until).at(),
                due(legal, accepted, before, calendar, running.from()),
                legalAfter.at(),
                legalAfter.provisional());
    }

    private static Instant due(Term term, Instant from, List<Pause> pauses, CentreCalendar calendar, LocalDate today) {
        return term.due(calendar, from, pauses, today).at();
    }

    /** Where only the supplement stopped the clocks, the receipt of the materials shows both dates already. */
    @Nullable
    PaperContent resumed(ClockResumed fact, PaperParts.Of of) {
        var file = of.file();
        if (!heldByProcedure(file, of.now())) return null;
        var calendar = calendars.of(of.centre());
        return new ProcedurePaper.ClockNotice(
                of.office(),
                of.addressee(),
                of.matter(),
                file.suspensions().stream().map(one -> line(one, of, calendar)).toList(),
                results(file, of.now()),
                new TermChange(
                        fact.promisedBefore(),
                        fact.promisedAfter(),
                        fact.legalBefore(),
                        fact.legalAfter(),
                        of.dueKnown().provisional()),
                of.dueKnown(),
                of.responsible());
    }

    /** Whether a special procedure was part of the standstill that ended just now. */
    private static boolean heldByProcedure(CaseFile file, Instant now) {
        var ended = file.suspensions().stream()
                .filter(one -> now.equals(one.until()))
                .toList();
        return file.suspensions().stream()
                .filter(one -> one.cause() == Cause.SPECIAL_PROCEDURE)
                .anyMatch(one -> ended.stream().anyMatch(last -> one.overlaps(last)));
    }

    private StandstillLine line(Suspension one, PaperParts.Of of, CentreCalendar calendar) {
        var until = one.until() == null ? of.now() : one.until();
        return new StandstillLine(
                cause(one, of.file()),
                one.paper(),
                name(of.centre(), one.by()),
                ChinaTime.dateOf(one.from()),
                ChinaTime.dateOf(until),
                one.workingDays(calendar, ChinaTime.dateOf(of.now())));
    }

    private String cause(Suspension one, CaseFile file) {
        if (one.cause() == Cause.SUPPLEMENT) return words.word(Cause.SUPPLEMENT);
        return file.proceedings()
                .procedures()
                .find(one.procedure())
                .map(procedure -> nameOf(procedure.begun()))
                .orElse("");
    }

    /** What the procedures found that ended with this act. */
    private String results(CaseFile file, Instant now) {
        return file.proceedings().procedures().all().stream()
                .filter(procedure -> now.equals(procedure.endedAt()))
                .flatMap(procedure -> procedure.outcome().stream())
                .map(end -> words.word(end.finding()) + "：" + end.result())
                .findFirst()
                .orElse("");
    }

    private String nameOf(ProcedureBegun begun) {
        return begun.kind() == ProcedureKind.NAMED_IN_GUIDE ? begun.name() : words.word(begun.kind());
    }

    private String name(CentreId centre, OfficerNo officer) {
        return people.officer(centre, officer).map(OfficerSummary::name).orElse(officer.value());
    }
}
