package onewindow.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onewindow.calendar.rules.Notice;
import onewindow.calendar.rules.NoticeDay;
import onewindow.platform.parameters.PlainYaml;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The yearly notices that come with the product, in regulation/calendar; an unusable one stops the start. */
final class ShippedNotices {
    private static final int YEAR_DIGITS = 4;

    private ShippedNotices() {}

    static List<Notice> read() {
        try {
            var notices = new ArrayList<Notice>();
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:regulation/calendar/*.yml"))
                notices.add(notice(
                        "regulation/calendar/" + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8)));
            notices.sort(Comparator.comparingInt(Notice::year));
            return notices;
        } catch (IOException unreadable) {
            throw new IllegalStateException("The shipped notices in regulation/calendar cannot be read.", unreadable);
        }
    }

    static Notice notice(String file, String content) {
        var yaml = PlainYaml.read(file, content).only("title", "number", "published", "paper", "holidays");
        int year = year(yaml, file.substring(file.lastIndexOf('/') + 1));
        day(yaml, yaml.text("published"));
        var days = new ArrayList<NoticeDay>();
        for (var holiday : yaml.parts("holidays")) addDays(holiday.only("name", "off", "work"), days);
        if (days.isEmpty()) throw yaml.wrong("no holiday is named");
        if (days.stream().map(NoticeDay::on).distinct().count() < days.size()) throw yaml.wrong("a day is named twice");
        if (days.stream().anyMatch(day -> day.on().getYear() != year && day.on().getYear() != year - 1))
            throw yaml.wrong("a day lies outside the year and the one before");
        return new Notice(
                year, yaml.text("title") + "（" + yaml.text("number") + "）", List.of(yaml.text("paper")), days);
    }

    private static int year(PlainYaml yaml, String name) {
        var year = name.substring(0, Math.min(YEAR_DIGITS, name.length()));
        if (!name.equals(year + ".yml") || !year.matches("20\\d\\d"))
            throw yaml.wrong("named after its year, as 2026.yml");
        return Integer.parseInt(year);
    }

    private static void addDays(PlainYaml holiday, List<NoticeDay> days) {
        var name = holiday.text("name");
        var span = holiday.text("off").split("/");
        var last = day(holiday, span[span.length - 1]);
        for (var day = day(holiday, span[0]); !day.isAfter(last); day = day.plusDays(1))
            days.add(new NoticeDay(day, name, true));
        for (var work : holiday.texts("work")) days.add(new NoticeDay(day(holiday, work), name, false));
    }

    private static LocalDate day(PlainYaml yaml, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw yaml.wrong("\"" + text + "\" is no date");
        }
    }
}
