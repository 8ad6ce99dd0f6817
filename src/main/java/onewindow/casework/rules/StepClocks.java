package onewindow.casework.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.casework.StepKind;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;

/** The clocks of all steps of a case, computed again from its facts and the calendar whenever they are asked for. */
public final class StepClocks {
    private StepClocks() {}

    public static List<StepClock> of(CaseFile file, CentreCalendar calendar, StepNumbers numbers) {
        var clocks = new ArrayList<StepClock>();
        for (var procedure : file.proceedings().procedures().all()) clocks.add(procedure(procedure, calendar, numbers));
        int number = 0;
        for (var wish : file.proceedings().extensions().wishes())
            clocks.add(extension(wish, ++number, file, calendar, numbers));
        hearing(file, calendar, numbers).ifPresent(clocks::add);
        inspections(file, calendar, numbers, clocks);
        for (var party : file.proceedings().thirdParty().all()) clocks.add(statement(party, calendar, numbers));
        for (var one : file.proceedings().recusal().all()) clocks.add(recusal(one, calendar, numbers));
        for (var one : file.proceedings().joint().all()) clocks.add(opinion(one, calendar, numbers));
        clocks.addAll(ReportUpClocks.of(file, calendar, numbers));
        var over = file.overAt().orElse(null);
        return over == null
                ? clocks
                : clocks.stream().map(step -> step.endedBy(over)).toList();
    }

    /** An extension that comes when the limit is over is none. */
    private static StepClock extension(
            ExtensionWish wish, int number, CaseFile file, CentreCalendar calendar, StepNumbers numbers) {
        var answered = wish.answeredAt();
        var asOf = ChinaTime.dateOf(answered == null ? wish.askedAt() : answered);
        var before = file.received().legal().due(calendar, file.acceptedAt().orElseThrow(), file.pauses(), asOf);
        return StepClock.until(
                before.on(),
                StepKind.EXTENSION,
                number,
                String.valueOf(wish.asked().number()),
                wish.askedAt(),
                answered,
                calendar,
                numbers);
    }

    private static Optional<StepClock> hearing(CaseFile file, CentreCalendar calendar, StepNumbers numbers) {
        var hearing = file.proceedings().hearing();
        return hearing.requested()
                .map(request -> StepClock.until(
                        request.holdBy(),
                        StepKind.HEARING,
                        1,
                        request.by().name(),
                        hearing.requestedAt().orElseThrow(),
                        hearing.heldAt().orElse(null),
                        calendar,
                        numbers));
    }

    /** From acceptance to the day on which somebody was sent; on site or to a procedure that stops the clocks. */
    @Clause("LIC-55")
    private static void inspections(
            CaseFile file, CentreCalendar calendar, StepNumbers numbers, List<StepClock> clocks) {
        var assigned = new TreeSet<Instant>();
        file.proceedings().inspection().all().forEach(one -> assigned.add(one.assignedAt()));
        file.proceedings().procedures().all().stream()
                .filter(one -> one.begun().kind().isInspection())
                .forEach(one -> assigned.add(one.beganAt()));
        if (assigned.isEmpty()) return;
        var accepted = file.acceptedAt().orElseThrow();
        var last = calendar.days()
                .plusWorkingDays(calendar.countingStart(accepted), numbers.inspectionDays())
                .day();
        // The first assignment keeps the term; who is sent once more is late for nothing.
        clocks.add(StepClock.until(last, StepKind.INSPECTION, 1, "", accepted, assigned.first(), calendar, numbers));
    }

    private static StepClock statement(ThirdParty party, CentreCalendar calendar, StepNumbers numbers) {
        return StepClock.until(
                party.told().answerBy(),
                StepKind.STATEMENT,
                party.number(),
                party.told().relation(),
                party.toldAt(),
                party.heardAt(),
                calendar,
                numbers);
    }

    private static StepClock recusal(Recusal recusal, CentreCalendar calendar, StepNumbers numbers) {
        var last = calendar.days()
                .plusWorkingDays(ChinaTime.dateOf(recusal.askedAt()), numbers.recusalDays())
                .day();
        return StepClock.until(
                last,
                StepKind.RECUSAL,
                recusal.number(),
                recusal.asked().officer(),
                recusal.askedAt(),
                recusal.answeredAt(),
                calendar,
                numbers);
    }

    private static StepClock opinion(SubCase part, CentreCalendar calendar, StepNumbers numbers) {
        return StepClock.until(
                part.answerBy(calendar, numbers),
                StepKind.OPINION,
                part.number(),
                part.asked().unit(),
                part.askedAt(),
                part.givenAt(),
                calendar,
                numbers);
    }

    private static StepClock procedure(Procedure procedure, CentreCalendar calendar, StepNumbers numbers) {
        var begun = procedure.begun();
        return StepClock.until(
                begun.plannedUntil(),
                StepKind.SPECIAL_PROCEDURE,
                begun.number(),
                begun.kind().name(),
                procedure.beganAt(),
                procedure.endedAt(),
                calendar,
                numbers);
    }
}
