package onewindow.calendar.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** The shape of a yearly notice (holiday-cn JSON format) for the description; it is read by the calendar itself, line by line. */
@Schema(name = "YearlyNotice", description = "The State Council's notice on public holidays of a year")
record NoticeBody(int year, List<String> papers, List<Day> days) {
    @Schema(name = "NoticeDay", description = "A day off, or a make-up working day")
    record Day(String name, LocalDate date, boolean isOffDay) {}
}
