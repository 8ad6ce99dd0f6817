package onewindow.casework;

import static onewindow.people.Permission.SEE_CASES;
import static onewindow.people.Permission.SEE_PERSONAL_DATA;
import static onewindow.people.Permission.WATCH_READING;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.calendar.Calendars;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.Reading;
import onewindow.casework.rules.UnusualReading;
import onewindow.casework.store.CaseStore;
import onewindow.casework.store.ReadingStore;
import onewindow.parties.OpenPurpose;
import onewindow.parties.Parties;
import onewindow.parties.RevealedParty;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to personal data in cases (查阅个人信息): read for a purpose, each reading kept; who read, and what was unusual. */
@Service
public class PersonalReadings {
    /** Over how many calendar days unusual readings are looked for. */
    public static final int DAYS_BACK = 90;

    private final CaseStore cases;
    private final CaseFiles files;
    private final ReadingStore readings;
    private final Parties parties;
    private final People people;
    private final Calendars calendars;
    private final Surroundings surroundings;
    private final Clock clock;

    PersonalReadings(
            CaseStore cases,
            CaseFiles files,
            ReadingStore readings,
            Parties parties,
            People people,
            Calendars calendars,
            Surroundings surroundings,
            Clock clock) {
        this.cases = cases;
        this.files = files;
        this.readings = readings;
        this.parties = parties;
        this.people = people;
        this.calendars = calendars;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Shows of the applicant what the purpose needs; that it was read stands in the ledger and on the case first. */
    @Clause({"PIP-6", "PIP-51", "SEC-8"})
    @Transactional
    public Outcome<RevealedParty> read(CaseNumber number, @Nullable OpenPurpose purpose, String words, Officer by) {
        by.require(SEE_PERSONAL_DATA);
        var head = cases.head(by.centre(), number).orElseThrow(NotThere::new);
        var file = files.open(by.centre(), number).orElseThrow(NotThere::new).file();
        var signed = by.signing(clock.instant(), SubmissionId.fresh());
        var outcome = parties.read(head.opening().applicant(), purpose, words, "case/" + number.value(), signed, by);
        if (purpose != null && outcome instanceof Outcome.Done<RevealedParty>(var shown))
            readings.write(
                    by.centre(),
                    new Reading(
                            number,
                            shown.entry(),
                            by.no(),
                            by.unit().value(),
                            shown.at(),
                            purpose,
                            words.strip(),
                            isOfOwnUnit(by, head),
                            closedAt(file).orElse(null)));
        return outcome;
    }

    /** Who read personal data in a case, the latest first. */
    @Clause("PIP-51")
    public List<Reading> readers(CaseNumber number, Officer by) {
        by.require(SEE_CASES);
        var head = cases.head(by.centre(), number).orElseThrow(NotThere::new);
        return readings.ofCase(by.centre(), head.number());
    }

    /** Readings of the last weeks that somebody should ask about. */
    @Clause("PIP-51")
    public List<UnusualReading> unusual(Officer by) {
        by.require(WATCH_READING);
        var from = ChinaTime.dateOf(clock.instant()).minusDays(DAYS_BACK).atStartOfDay(ChinaTime.ZONE);
        return UnusualReading.among(readings.since(by.centre(), from.toInstant()), limits(), calendars.of(by.centre()));
    }

    /** From where on a reading is unusual today. */
    public UnusualReading.Limits limits() {
        var today = ChinaTime.dateOf(clock.instant());
        return new UnusualReading.Limits(
                surroundings.count("reading_many_count", today),
                Duration.ofMinutes(surroundings.minutes("reading_many_minutes", today)),
                surroundings.days("reading_after_closing_days", today));
    }

    /** A case belongs to the unit of whoever answers for it; the second line of a posted officer counts as well. */
    private boolean isOfOwnUnit(Officer by, CaseHead head) {
        var responsible = head.standing().responsible();
        return responsible.equals(by.no())
                || people.officer(by.centre(), responsible)
                        .filter(one -> isIn(one, by))
                        .isPresent();
    }

    private static boolean isIn(OfficerSummary responsible, Officer by) {
        return by.unit().equals(responsible.unit()) || by.unit().equals(responsible.secondLine());
    }

    private static Optional<Instant> closedAt(CaseFile file) {
        return file.decidedAt().isPresent() ? file.deliveredAt() : file.overAt();
    }
}
