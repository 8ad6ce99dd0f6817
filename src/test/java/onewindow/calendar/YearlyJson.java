package onewindow.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Yearly notices in the holiday-cn form, as they could be published: fixed holidays with a make-up day at their edges. */
public final class YearlyJson {
    private YearlyJson() {}

    public static String of(int year) {
        var days = new ArrayList<String>();
        add(days, "元旦", LocalDate.of(year, 1, 1), 1);
        add(days, "春节", LocalDate.of(year, 2, 6), 7);
        add(days, "清明节", LocalDate.of(year, 4, 5), 1);
        add(days, "劳动节", LocalDate.of(year, 5, 1), 3);
        add(days, "端午节", LocalDate.of(year, 6, 14), 1);
        add(days, "国庆节", LocalDate.of(year, 10, 1), 7);
        return text(year, days);
    }

    private static void add(List<String> days, String holiday, LocalDate first, int length) {
        for (int more = 0; more < length; more++) days.add(day(holiday, first.plusDays(more), true));
        if (length < 3) return;
        var saturday = first.plusDays(length);
        while (saturday.getDayOfWeek() != java.time.DayOfWeek.SATURDAY) saturday = saturday.plusDays(1);
        days.add(day(holiday, saturday, false));
    }

    static String day(String holiday, LocalDate on, boolean off) {
        return "{\"name\": \"" + holiday + "\", \"date\": \"" + on + "\", \"isOffDay\": " + off + "}";
    }

    static String text(int year, List<String> days) {
        return days.stream().collect(Collectors.joining(",", """
                        {"$schema": "https://example.org/schema.json", "$id": "https://example.org/%d.json",
                         "year": %d, "papers": ["https://example.org/%d"], "days": [""".formatted(year, year, year), "]}"));
    }
}
