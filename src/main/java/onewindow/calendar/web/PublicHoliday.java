package onewindow.calendar.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import onewindow.platform.web.Texts;

/** The public holidays that notices name every year, so that a reader of English finds his words for them. */
enum PublicHoliday {
    NEW_YEAR("元旦"),
    SPRING_FESTIVAL("春节"),
    QINGMING("清明节"),
    LABOUR_DAY("劳动节"),
    DRAGON_BOAT("端午节"),
    MID_AUTUMN("中秋节"),
    NATIONAL_DAY("国庆节");

    private static final String JOINED = "、";

    private final String inNotices;

    PublicHoliday(String inNotices) {
        this.inNotices = inNotices;
    }

    /** The words for what a notice calls a holiday; one that comes only once keeps the name of the notice. */
    static String word(String named, Texts texts) {
        return Arrays.stream(named.split(JOINED))
                .map(name -> Arrays.stream(values())
                        .filter(holiday -> holiday.inNotices.equals(name))
                        .findFirst()
                        .map(texts::word)
                        .orElse(name))
                .collect(Collectors.joining(texts.of("calendar.holiday.and")));
    }
}
