package onewindow.calendar.rules;

import java.util.List;

/**
 * The yearly notice of the State Council on public holidays (部分节假日安排的通知). It names days of its year and may name
 * December days of the year before; a day it does not name follows its weekday.
 */
public record Notice(int year, String title, List<String> papers, List<NoticeDay> days) {
    public Notice {
        papers = List.copyOf(papers);
        days = List.copyOf(days);
    }
}
