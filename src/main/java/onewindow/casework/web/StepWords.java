package onewindow.casework.web;

import java.time.Clock;
import java.util.List;
import onewindow.calendar.Calendars;
import onewindow.casework.HearingParty;
import onewindow.casework.ProcedureKind;
import onewindow.casework.Procedures;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.StepClock;
import onewindow.casework.rules.SubCase;
import onewindow.casework.rules.Suspension;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.OfficerNo;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Component;

/** How the steps and the standstills of a case are shown. */
@Component
class StepWords {
    private final Procedures procedures;
    private final Calendars calendars;
    private final People people;
    private final Clock clock;

    StepWords(Procedures procedures, Calendars calendars, People people, Clock clock) {
        this.procedures = procedures;
        this.calendars = calendars;
        this.people = people;
        this.clock = clock;
    }

    List<StepLine> steps(Screen screen, CentreId centre, CaseFile file) {
        return procedures.steps(centre, file).stream()
                .map(step -> line(screen, centre, step))
                .toList();
    }

    StepLine line(Screen screen, CentreId centre, StepClock step) {
        return new StepLine(
                screen.texts().word(step.kind()),
                detail(screen, centre, step),
                step.from(),
                step.dueAt(),
                step.endedAt(),
                procedures.card(centre, step));
    }

    List<StandstillLine> standstills(Screen screen, CentreId centre, CaseFile file) {
        var today = ChinaTime.dateOf(clock.instant());
        var calendar = calendars.of(centre);
        return file.suspensions().stream()
                .map(one -> new StandstillLine(
                        cause(screen, one, file),
                        name(centre, one.by()),
                        one.from(),
                        one.until(),
                        one.workingDays(calendar, today),
                        one.paper()))
                .toList();
    }

    static String cause(Screen screen, Suspension one, CaseFile file) {
        return file.proceedings()
                .procedures()
                .find(one.procedure())
                .filter(procedure -> one.cause() == Suspension.Cause.SPECIAL_PROCEDURE)
                .map(procedure -> ProcedureWords.name(screen, procedure.begun()))
                .orElseGet(() -> screen.texts().word(one.cause()));
    }

    private String detail(Screen screen, CentreId centre, StepClock step) {
        return switch (step.kind()) {
            case SPECIAL_PROCEDURE -> screen.texts().word(ProcedureKind.valueOf(step.detail()));
            case HEARING -> screen.texts().word(HearingParty.valueOf(step.detail()));
            case OPINION -> unit(screen, centre, step.detail());
            case RECUSAL -> name(centre, new OfficerNo(step.detail()));
            case INSPECTION, STATEMENT, REPORT_UP, LOWER_REVIEW, REPLY -> step.detail();
            case EXTENSION -> screen.t("procedures.daysMore", step.detail());
        };
    }

    /** What other units say to their parts of a case, or that they were silent. */
    List<OpinionLine> opinions(Screen screen, CentreId centre, CaseFile file) {
        var numbers = procedures.numbers(file);
        var calendar = calendars.of(centre);
        return file.proceedings().joint().all().stream()
                .map(part -> new OpinionLine(
                        part.number(),
                        unit(screen, centre, part.asked().unit()),
                        part.asked().matter(),
                        part.answerBy(calendar, numbers),
                        opinion(screen, part, part.isSilent(clock.instant(), calendar, numbers))))
                .toList();
    }

    private static String opinion(Screen screen, SubCase part, boolean silent) {
        var given = part.given();
        if (given == null) return screen.t(silent ? "joint.silent" : "joint.waiting");
        return screen.t("joint.opinion", screen.texts().word(given.opinion()), given.words());
    }

    private String unit(Screen screen, CentreId centre, String unit) {
        return people.unit(centre, new UnitNo(unit))
                .map(known -> known.name().in(screen.locale()))
                .orElse(unit);
    }

    private String name(CentreId centre, OfficerNo officer) {
        return people.officer(centre, officer).map(OfficerSummary::name).orElse(officer.value());
    }
}
