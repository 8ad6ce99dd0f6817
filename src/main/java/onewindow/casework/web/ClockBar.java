package onewindow.casework.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.Term;
import onewindow.calendar.web.DueStrip;
import onewindow.casework.rules.CaseClock;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.ClockTrack;
import onewindow.casework.rules.ClockTrack.Kind;
import onewindow.casework.rules.ClockTrack.Stretch;
import onewindow.platform.ChinaTime;
import onewindow.platform.web.Light;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a case as a bar: what was used, what stood still and why, what is left or over, in words as well as drawn; and why
 * it ends when it does.
 */
public record ClockBar(
        String name,
        String due,
        Light light,
        String standing,
        int days,
        List<Part> parts,
        @Nullable DueStrip why) {
    /** A stretch of the bar from {@code start}, {@code days} long, with its words and, for a pause, its reason. */
    public record Part(String look, String icon, int start, int days, String words) {}

    /** The promise and the law; none while the case is not accepted. */
    static List<ClockBar> of(Screen screen, CaseFile file, CentreCalendar calendar, Instant now, Instant warnUntil) {
        var clocks = CaseClock.of(file, calendar, now);
        if (clocks.isEmpty()) return List.of();
        var told = new Telling(screen, file, calendar, now, warnUntil);
        return List.of(
                told.bar(
                        "cases.clock.promised",
                        file.promisedLimit(),
                        clocks.get().promisedTrack(file, calendar, now)),
                told.bar("cases.clock.legal", file.legalLimit(), clocks.get().legalTrack(file, calendar, now)));
    }

    private record Telling(Screen screen, CaseFile file, CentreCalendar calendar, Instant now, Instant warnUntil) {
        ClockBar bar(String key, Term limit, ClockTrack track) {
            var why = CaseClock.story(limit, file, calendar, now)
                    .map(story -> DueStrip.of(story, calendar.days(), screen.texts()))
                    .orElse(null);
            return new ClockBar(
                    screen.t(key, screen.t("cases.clock." + limit.unit().name(), limit.number())),
                    DueStrip.moment(track.due(), screen.texts()),
                    light(track),
                    standing(track),
                    track.days(),
                    parts(track),
                    why);
        }

        private Light light(ClockTrack track) {
            var seen = file.overAt().orElse(now);
            if (seen.isAfter(track.due().at())) return Light.RED;
            if (file.overAt().isPresent()) return Light.DONE;
            if (track.due().standing()) return Light.PAUSED;
            return track.due().at().isAfter(warnUntil) ? Light.GREEN : Light.AMBER;
        }

        private String standing(ClockTrack track) {
            int over = track.workingDays(Kind.OVER);
            if (file.overAt().orElse(now).isAfter(track.due().at())) return screen.t("cases.clock.over", over);
            var key = file.overAt().isPresent() ? "cases.clock.spared" : "cases.clock.left";
            return screen.t(key, track.workingDays(Kind.USED), track.workingDays(Kind.LEFT));
        }

        private List<Part> parts(ClockTrack track) {
            var parts = new java.util.ArrayList<Part>();
            int start = 0;
            for (var stretch : track.stretches()) {
                parts.add(new Part(
                        "cases-clock-" + stretch.kind().name().toLowerCase(Locale.ROOT),
                        icon(stretch.kind()),
                        start,
                        stretch.days(),
                        words(stretch)));
                start += stretch.days();
            }
            return List.copyOf(parts);
        }

        private static String icon(Kind kind) {
            return switch (kind) {
                case USED -> "check";
                case PAUSED -> "player-pause";
                case LEFT -> "clock";
                case OVER -> "alert-triangle";
            };
        }

        private String words(Stretch stretch) {
            var span = stretch.from().equals(stretch.until())
                    ? screen.day(stretch.from())
                    : screen.t("cases.clock.span", stretch.from(), stretch.until());
            return screen.t("cases.clock.part." + stretch.kind().name(), span, stretch.workingDays(), reasons(stretch));
        }

        /** Why the clock stood still, with the paper that told the applicant. */
        private String reasons(Stretch stretch) {
            var today = ChinaTime.dateOf(now);
            return file.suspensions().stream()
                    .filter(one -> one.leavesOut(stretch.from(), today) || one.leavesOut(stretch.until(), today))
                    .map(one -> screen.t("cases.clock.reason", StepWords.cause(screen, one, file), one.paper())
                            .strip())
                    .collect(Collectors.joining(screen.t("cases.and")));
        }
    }
}
