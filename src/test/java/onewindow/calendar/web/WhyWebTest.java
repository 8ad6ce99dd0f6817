package onewindow.calendar.web;

import static onewindow.calendar.WeekdayDates.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import onewindow.calendar.Tables;
import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Why a date is what it is, as page and as JSON, over HTTP. */
@Clause({"A2.1", "A3.5"})
@SpringBootTest(classes = CalendarProgram.class, properties = "onewindow.at=2026-11-23 09:00")
@AutoConfigureMockMvc(addFilters = false)
@OnTestDatabase
class WhyWebTest {
    @Autowired
    private MockMvc web;

    @Test
    void dueDatesAreToldWithEveryDayAndItsReason() throws Exception {
        web.perform(get("/api/v1/calendar/due")
                        .param("centre", "qingshan")
                        .param("from", "2026-09-18T10:12:00+08:00")
                        .param("days", "5"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value("2026-09-24T17:30:00+08:00"))
                .andExpect(jsonPath("$.date").value("2026-09-24"))
                .andExpect(jsonPath("$.provisional").value(false))
                .andExpect(jsonPath("$.coversUntil").value("2026-12-31"))
                .andExpect(jsonPath("$.days.length()").value(7))
                .andExpect(jsonPath("$.days[?(@.counted == true)].number").value(contains(1, 2, 3, 4, 5)))
                .andExpect(jsonPath("$.days[0].kind").value("START_DAY"))
                .andExpect(jsonPath("$.days[2].date").value("2026-09-20"))
                .andExpect(jsonPath("$.days[2].kind").value("MAKE_UP"))
                .andExpect(jsonPath("$.days[2].reason")
                        .value("国庆节调休上班，计为第 1 个工作日。依据：国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）。"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 1, 2026-01-04T17:30:00+08:00",
        "2026-01-01T16:59, 1, 2026-01-05T17:30:00+08:00",
        "2026-01-01T08:59:00Z, 1, 2026-01-05T17:30:00+08:00",
        "2026-09-18T17:31:00+08:00, 1, 2026-09-21T17:30:00+08:00",
        "2026-09-18T17:31:00 08:00, 1, 2026-09-21T17:30:00+08:00",
        "2026-09-18T09:31:00Z, 1, 2026-09-21T17:30:00+08:00",
        "2026-09-17T20:00:00-05:00, 1, 2026-09-20T17:30:00+08:00",
        "2026-09-18, 0, 2026-09-18T17:30:00+08:00",
        "2026-09-19, 0, 2026-09-20T17:30:00+08:00",
        "2026-09-19T10:00, 1, 2026-09-21T17:30:00+08:00",
        "2026-09-19, 1, 2026-09-20T17:30:00+08:00",
    })
    void theMomentMayHaveAnOffsetOrNoneOrBeAPlainDay(String from, String days, String due) throws Exception {
        web.perform(get("/api/v1/calendar/due").param("from", from).param("days", days))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value(due));
    }

    static Stream<String[]> dueDates() {
        return Tables.rows("due-dates.csv").stream().filter(row -> !row[1].equals("0"));
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @MethodSource("dueDates")
    @Clause("CIV-201")
    void bareDaysAreCountedAsInTheTable(String start, String days, String due, String why) throws Exception {
        web.perform(get("/api/v1/calendar/due")
                        .param("from", on(start).toString())
                        .param("days", days))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.from").value(on(start).toString()))
                .andExpect(jsonPath("$.date").value(on(due).toString()));
    }

    @Test
    void aDateInAYearNotAnnouncedIsProvisional() throws Exception {
        web.perform(get("/api/v1/calendar/due").param("from", "2026-12-28").param("days", "5"))
                .andExpect(jsonPath("$.provisional").value(true))
                .andExpect(jsonPath("$.days[4].provisional").value(true))
                .andExpect(jsonPath("$.days[3].provisional").value(false));
    }

    @Test
    void allThatIsUnreadableIsToldAtOnceAsAProblem() throws Exception {
        web.perform(get("/api/v1/calendar/due")
                        .param("centre", "Qing Shan")
                        .param("from", "yesterday")
                        .param("days", "many"))
                .andExpect(status().is(422))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(content().string(containsString("CENTRE_UNREADABLE")))
                .andExpect(content().string(containsString("FROM_UNREADABLE")))
                .andExpect(content().string(containsString("DAYS_OUT_OF_RANGE")));
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, 5, DAY_BEYOND_TABLE",
        "2100-12-31, 1, DAY_BEYOND_TABLE",
        "9999999-01-01, 1, FROM_UNREADABLE",
        "2026-02-30, 1, FROM_UNREADABLE",
        "2026-09-18, -1, DAYS_OUT_OF_RANGE",
        "2026-09-18, 501, DAYS_OUT_OF_RANGE",
        "2026-09-18, '', DAYS_OUT_OF_RANGE",
        "'', 5, FROM_UNREADABLE",
    })
    void whatCannotBeCountedIsRefusedAndNotGuessed(String from, String days, String reason) throws Exception {
        web.perform(get("/api/v1/calendar/due").param("from", from).param("days", days))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(reason)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theWayToADateIsShownInBothLanguages(String language) throws Exception {
        var page = web.perform(get("/why")
                        .param("from", "2026-09-18T17:45")
                        .param("days", "10")
                        .cookie(new Cookie("lang", language)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("calendar-after-closing", "calendar-start-day", "calendar-weekend", "calendar-holiday")
                .contains("calendar-counted", "calendar-make-up", "calendar-is-due")
                .doesNotContain("calendar-paused", "style=", "onclick")
                .containsOnlyOnce("<h1>");
        if (language.equals("zh")) assertThat(page).contains("第9日", "中秋节放假，不计入", "2026年10月10日 周六 17:30 前");
        else assertThat(page).contains("Day 9", "Mid-Autumn Festival: not counted", "by Sat 10 Oct 2026, 17:30");
    }

    @Test
    void anUnreadableQuestionComesBackWithHelp() throws Exception {
        web.perform(get("/why").param("from", "soon").param("days", "9"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("时间“soon”无法识别")));
        web.perform(get("/why")).andExpect(status().isOk());
    }
}
