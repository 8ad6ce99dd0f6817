package onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onewindow.calendar.Calendars;
import onewindow.calendar.rules.Due;
import onewindow.casework.rules.CaseClock;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.Setting;
import onewindow.casework.rules.Silence;
import onewindow.casework.rules.StepClock;
import onewindow.casework.rules.StepClocks;
import onewindow.casework.rules.StepNumbers;
import onewindow.casework.rules.Supplement;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.OfficerNo;
import onewindow.platform.parameters.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings calendar and numbers of the law to a case: what pure rules are given, and what head rows keep of them. */
@Component
class Surroundings {
    private final Calendars calendars;
    private final Parameters parameters;

    Surroundings(Calendars calendars, Parameters parameters) {
        this.calendars = calendars;
        this.parameters = parameters;
    }

    /** The numbers are those of the day of receipt: a later change of the law does not touch a running case. */
    Setting of(CentreId centre, Instant receivedAt, Instant now, OfficerNo by) {
        var received = ChinaTime.dateOf(receivedAt);
        return new Setting(now, by, calendars.of(centre), numbers(received), StepNumbers.of(parameters, received));
    }

    Setting.Numbers numbers(LocalDate on) {
        return new Setting.Numbers(
                parameters.days("supplement_notice_days", on),
                parameters.days("supplement_reply_days", on),
                parameters.days("delivery_days", on),
                parameters.calendarDays("public_notice_calendar_days", on),
                parameters.days("promise_days", on),
                parameters.days("promise_margin_days", on));
    }

    int calendarDays(String parameter, LocalDate on) {
        return parameters.calendarDays(parameter, on);
    }

    int days(String parameter, LocalDate on) {
        return parameters.days(parameter, on);
    }

    int minutes(String parameter, LocalDate on) {
        return parameters.minutes(parameter, on);
    }

    int count(String parameter, LocalDate on) {
        return parameters.count(parameter, on);
    }

    int months(String parameter, LocalDate on) {
        return parameters.months(parameter, on);
    }

    /** The last day for the one-time notice of a case that is not yet accepted. */
    LocalDate lastDayOfNotice(CentreId centre, CaseFile file, Instant now) {
        return Supplement.lastDayOfNotice(file, of(centre, file.receivedAt(), now, file.responsible()));
    }

    StepNumbers stepNumbers(CaseFile file) {
        return StepNumbers.of(parameters, ChinaTime.dateOf(file.receivedAt()));
    }

    /** The clocks of the steps of a case as its facts tell them. */
    List<StepClock> steps(CentreId centre, CaseFile file) {
        return StepClocks.of(file, calendars.of(centre), stepNumbers(file));
    }

    /**
     * The head row as the facts tell it at a moment, by the calendar of that moment. What was owed until the decision stays as it
     * was then: a later change moves no promise that is kept or broken already.
     */
    CaseHead.Standing standing(CentreId centre, CaseFile file, int version, Instant now) {
        var calendar = calendars.asOf(centre, now);
        var clocks = CaseClock.of(file, calendars.asOf(centre, file.decidedAt().orElse(now)), now);
        var deliveryDays = numbers(ChinaTime.dateOf(file.receivedAt())).deliveryDays();
        return new CaseHead.Standing(
                version,
                file.state(),
                file.responsible(),
                file.acceptedAt().orElse(null),
                clocks.map(clock -> clock.promised().at()).orElse(null),
                clocks.map(clock -> clock.legal().at()).orElse(null),
                clocks.map(clock ->
                                clock.promised().provisional() || clock.legal().provisional())
                        .orElse(false),
                file.stoppedAt().orElse(null),
                file.decidedAt().orElse(null),
                file.decision().map(decision -> decision.granted()).orElse(null),
                CaseClock.delivery(file, calendar, deliveryDays).map(Due::at).orElse(null),
                file.deliveredAt().orElse(null),
                intake(centre, file, now));
    }

    /** The case as the law sees it at a moment: silence may have accepted it. */
    CaseFile asOf(CentreId centre, CaseFile file, Instant now) {
        return Silence.asOf(file, of(centre, file.receivedAt(), now, file.responsible()));
    }

    private CaseHead.Intake intake(CentreId centre, CaseFile file, Instant now) {
        // Whether a receipt was due the same day is judged by the hours of that day, whatever was ordered later.
        var calendar = calendars.asOf(centre, file.receivedAt());
        var intake = file.intake();
        boolean running = file.state() == CaseState.ACCEPTED || file.state() == CaseState.PAUSED;
        boolean promiseOpen = running && !file.promisedGaps().isEmpty();
        return new CaseHead.Intake(
                silence(centre, file, now),
                intake.deemed().isPresent(),
                calendar.closingAt(calendar.countingStart(file.receivedAt())),
                intake.answeredAt().orElse(null),
                file.notices().further().size(),
                intake.extended(),
                promiseOpen ? intake.promise().orElseThrow().until() : null);
    }

    private CaseHead.@Nullable Silence silence(CentreId centre, CaseFile file, Instant now) {
        var end = Silence.endsAt(file, of(centre, file.receivedAt(), now, file.responsible()));
        if (end.isEmpty()) return null;
        var clock = CaseClock.of(Silence.unbroken(file, end.get()), calendars.of(centre), end.get())
                .orElseThrow();
        return new CaseHead.Silence(
                end.get(),
                clock.promised().at(),
                clock.legal().at(),
                clock.promised().provisional() || clock.legal().provisional());
    }
}
