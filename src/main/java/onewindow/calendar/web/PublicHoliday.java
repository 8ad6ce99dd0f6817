package onewindow.calendar.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import onewindow.platform.web.Texts;

/** The public holidays that notices name every year, so that a reader of English finds his words for them. */
enum PublicHoliday {
    NEW_YEAR,
    SPRING_FESTIVAL,
    QINGMING,
    LABOUR_DAY,
    DRAGON_BOAT,
    MID_AUTUMN,
    NATIONAL_DAY;

    /** The words for what a notice calls a holiday; one that comes only once keeps the name of the notice. */
    static String word(String named, Texts texts) {
        var inNotices = new Texts(texts.messages(), Locale.SIMPLIFIED_CHINESE);
        return Arrays.stream(named.split(inNotices.of("calendar.holiday.and")))
                .map(name -> Arrays.stream(values())
                        .filter(holiday -> inNotices.word(holiday).equals(name))
                        .findFirst()
                        .map(texts::word)
                        .orElse(name))
                .collect(Collectors.joining(texts.of("calendar.holiday.and")));
    }
}
