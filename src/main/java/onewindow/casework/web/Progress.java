package onewindow.casework.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.calendar.Calendars;
import onewindow.calendar.web.DueStrip;
import onewindow.casework.CaseFiles;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.CaseState;
import onewindow.casework.Casework;
import onewindow.casework.rules.CaseClock;
import onewindow.casework.rules.CaseFile;
import onewindow.people.CentreProfile;
import onewindow.people.People;
import onewindow.platform.CentreId;
import onewindow.platform.NotThere;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a case for its applicant and tells it without anything personal. */
@Component
class Progress {
    private static final String CASE = "case/";

    /** What papers are about, in the centre that issued them. */
    record Subject(CentreId centre, String name) {}

    private final Casework casework;
    private final CaseFiles files;
    private final Calendars calendars;
    private final People people;
    private final Clock clock;

    Progress(Casework casework, CaseFiles files, Calendars calendars, People people, Clock clock) {
        this.casework = casework;
        this.files = files;
        this.calendars = calendars;
        this.people = people;
        this.clock = clock;
    }

    Optional<CaseHead> byCode(String number, String code) {
        return numbered(number)
                .filter(head -> equal(head.opening().queryCode(), code.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** What the papers of a case are about, by the case number printed on them. */
    Optional<Subject> subjectOf(String number) {
        return numbered(number)
                .map(head -> new Subject(
                        head.opening().centre(), CASE + head.number().value()))
                .findFirst();
    }

    private Stream<CaseHead> numbered(String number) {
        if (!number.toUpperCase(Locale.ROOT).matches("[A-Z0-9]{6,50}")) return Stream.empty();
        var wanted = new CaseNumber(number.toUpperCase(Locale.ROOT));
        return people.centres().stream()
                .map(CentreProfile::id)
                .flatMap(centre -> casework.summary(centre, wanted).stream());
    }

    /** Takes as long for a wrong code as for a nearly right one. */
    private static boolean equal(String known, String given) {
        return MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    Optional<CaseHead> bySubject(CentreId centre, String subject) {
        return subject.startsWith(CASE)
                ? casework.summary(centre, new CaseNumber(subject.substring(CASE.length())))
                : Optional.empty();
    }

    ProgressPage.Found of(Screen screen, CaseHead head) {
        var centre = head.opening().centre();
        var file = files.open(centre, head.number()).orElseThrow(NotThere::new).file();
        var responsible = people.officer(centre, head.standing().responsible()).orElse(null);
        return new ProgressPage.Found(head, file, steps(screen, head), responsible, strip(screen, centre, file));
    }

    private @Nullable DueStrip strip(Screen screen, CentreId centre, CaseFile file) {
        var calendar = calendars.asOf(centre, file.decidedAt().orElse(clock.instant()));
        return CaseClock.story(file, calendar, clock.instant())
                .map(story -> DueStrip.of(story, calendar.days(), screen.texts()))
                .orElse(null);
    }

    private static List<Step> steps(Screen screen, CaseHead head) {
        var standing = head.standing();
        boolean refused = head.state() == CaseState.NOT_ACCEPTED;
        var steps = new ArrayList<Step>();
        steps.add(step(screen, "received", screen.moment(head.opening().receivedAt()), true, false));
        steps.add(step(
                screen,
                refused ? "refused" : "accepted",
                moment(screen, standing.acceptedAt()),
                standing.acceptedAt() != null || refused,
                standing.acceptedAt() == null && !head.state().isClosed()));
        if (refused) return steps;
        if (head.state() == CaseState.WITHDRAWN || head.state() == CaseState.TERMINATED) {
            steps.add(new Step(screen.texts().word(head.state()), null, Step.State.DONE));
            return steps;
        }
        steps.add(step(
                screen,
                "decided",
                moment(screen, standing.decidedAt()),
                standing.decidedAt() != null,
                standing.acceptedAt() != null && standing.decidedAt() == null));
        steps.add(step(
                screen,
                "delivered",
                moment(screen, standing.deliveredAt()),
                standing.deliveredAt() != null,
                standing.decidedAt() != null && standing.deliveredAt() == null));
        return steps;
    }

    private static Step step(Screen screen, String name, @Nullable String detail, boolean done, boolean now) {
        var state = done ? Step.State.DONE : now ? Step.State.NOW : Step.State.LATER;
        return new Step(screen.t("progress.step." + name), detail, state);
    }

    private static @Nullable String moment(Screen screen, java.time.@Nullable Instant moment) {
        return moment == null ? null : screen.moment(moment);
    }
}
