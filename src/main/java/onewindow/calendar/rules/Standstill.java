package onewindow.calendar.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All pauses of a matter laid over one another, so that a day on which two hold is left out once. */
record Standstill(List<Pause> pauses, List<Span> spans, boolean lasts) {
    /** Days after {@code from} up to and including {@code until}. */
    record Span(LocalDate from, LocalDate until) {
        boolean holds(LocalDate day) {
            return day.isAfter(from) && !day.isAfter(until);
        }
    }

    static Standstill of(List<Pause> pauses, LocalDate today) {
        var merged = new ArrayList<Span>();
        var spans = pauses.stream()
                .map(pause -> new Span(pause.from(), pause.untilAsOf(today)))
                .sorted(Comparator.comparing(Span::from))
                .toList();
        for (var span : spans) {
            if (merged.isEmpty() || span.from().isAfter(merged.getLast().until())) merged.add(span);
            else if (span.until().isAfter(merged.getLast().until()))
                merged.set(merged.size() - 1, new Span(merged.getLast().from(), span.until()));
        }
        return new Standstill(
                List.copyOf(pauses), List.copyOf(merged), pauses.stream().anyMatch(Pause::lasts));
    }

    /** The day on which the n-th working day ends that no pause leaves out, n being 1 or more. */
    LocalDate end(WorkingCalendar calendar, LocalDate start, int days) {
        int leftOut = 0;
        var end = calendar.plusWorkingDays(start, days).day();
        for (var span : spans) {
            if (!span.from().isBefore(end)) break;
            var after = span.from().isAfter(start) ? span.from() : start;
            leftOut += calendar.workingDaysBetween(after, span.until());
            end = calendar.plusWorkingDays(start, days + leftOut).day();
        }
        return end;
    }

    boolean holds(LocalDate day) {
        return spans.stream().anyMatch(span -> span.holds(day));
    }

    /** By what the clock stands still on a day. */
    List<String> labelsOn(LocalDate day, LocalDate today) {
        return pauses.stream()
                .filter(pause -> new Span(pause.from(), pause.untilAsOf(today)).holds(day))
                .map(Pause::label)
                .toList();
    }
}
