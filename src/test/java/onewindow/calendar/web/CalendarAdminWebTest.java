package onewindow.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import onewindow.calendar.Calendars;
import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** What the administrator does to the calendar, as page and as JSON, over HTTP. Each test has a year of its own. */
@Clause("B7")
@SpringBootTest(classes = CalendarProgram.class, properties = "onewindow.at=2026-11-23 09:00")
@AutoConfigureMockMvc(addFilters = false)
@OnTestDatabase
@DirtiesContext
class CalendarAdminWebTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private Calendars calendars;

    private static String notice(int year) {
        return """
                {"year": %d, "papers": ["https://example.org/%d"],
                 "days": [{"name": "元旦", "date": "%d-01-01", "isOffDay": true}]}""".formatted(year, year, year);
    }

    @Test
    void theAdministratorSeesWhatIsMissingAndProposesItFromAFile() throws Exception {
        web.perform(get("/admin/calendar"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2027 年放假安排尚未装载")))
                .andExpect(content().string(containsString("2026-12-31")));
        web.perform(multipart("/admin/calendar/notices")
                        .file(new MockMultipartFile(
                                "file",
                                "2027.json",
                                "application/json",
                                notice(2027).getBytes(StandardCharsets.UTF_8)))
                        .param("submission", "page-load-2027"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrlPattern("/calendar-changes/qingshan-20*-*"));
        assertThat(calendars.missingYear())
                .as("nothing is in force by one hand")
                .contains(2027);
    }

    @Test
    void aRefusedNoticeComesBackAsItWasTyped() throws Exception {
        web.perform(post("/admin/calendar/notices")
                        .param("text", "{\"year\": 2027, \"papers\": [], \"days\": []}")
                        .param("submission", "page-empty-2027"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("2027 年放假安排尚未公布")))
                .andExpect(content().string(containsString("{\"year\": 2027")));
        web.perform(multipart("/admin/calendar/notices")
                        .file(new MockMultipartFile("file", "x.bin", null, new byte[] {(byte) 0xC3, 0x28}))
                        .param("submission", "page-binary-1"))
                .andExpect(status().is(422));
    }

    @Test
    void theHoursOfTheCentreAreSetOnThePage() throws Exception {
        web.perform(post("/admin/calendar/hours")
                        .param("from", "someday")
                        .param("hours", "9-5")
                        .param("submission", "page-hours-1"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("办公时间“9-5”不成立")))
                .andExpect(content().string(containsString("时间“someday”无法识别")));
        web.perform(post("/admin/calendar/hours")
                        .param("from", "2026-11-23")
                        .param("hours", "09:00-12:00 13:00-17:00")
                        .param("submission", "page-hours-2"))
                .andExpect(redirectedUrlPattern("/calendar-changes/qingshan-20*-*"));
        web.perform(get("/api/v1/calendar/due")
                        .param("centre", "qingshan")
                        .param("from", "2026-11-23")
                        .param("days", "1"))
                .andExpect(jsonPath("$.due").value("2026-11-24T17:30:00+08:00"));
    }

    @Test
    void aClosureIsProposedOnItsPageAndComesBackAsTypedWhenSomethingIsWrong() throws Exception {
        web.perform(get("/calendar-changes/closure"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("紧急停办")));
        web.perform(post("/calendar-changes/closure")
                        .param("from", "2026-11-28")
                        .param("hour", "noon")
                        .param("number", "青防指〔2026〕12号")
                        .param("submission", "page-closure-1"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("青防指〔2026〕12号")))
                .andExpect(content().string(containsString("办公时间“noon”不成立")));
        web.perform(post("/calendar-changes/closure")
                        .param("from", "2026-11-28")
                        .param("until", "2026-11-29")
                        .param("number", "青防指〔2026〕12号")
                        .param("submission", "page-closure-2"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("停办或恢复办公须写明文号、发布机关和内容")))
                .andExpect(content().string(containsString("没有工作日，无须停办")));
        web.perform(post("/calendar-changes/closure")
                        .param("from", "2026-11-24")
                        .param("hour", "14:00")
                        .param("number", "青防指〔2026〕12号")
                        .param("issuer", "青山县防指")
                        .param("text", "台风红色预警")
                        .param("submission", "page-closure-3"))
                .andExpect(redirectedUrlPattern("/calendar-changes/qingshan-20*-*"));
    }

    @Test
    void programsProposeOncePerKey() throws Exception {
        for (int press = 1; press <= 2; press++)
            web.perform(post("/api/v1/calendar/notices")
                            .header("Idempotency-Key", "api-load-2028")
                            .contentType("application/json")
                            .content(notice(2028)))
                    .andExpect(status().isCreated())
                    .andExpect(header().string("Location", startsWith("/api/v1/calendar-changes/qingshan-")))
                    .andExpect(jsonPath("$.kind").value("NOTICE"))
                    .andExpect(jsonPath("$.state").value("PROPOSED"))
                    .andExpect(jsonPath("$.firstOn").value("2028-01-01"));
        web.perform(get("/api/v1/calendar/years"))
                .andExpect(jsonPath("$[0].year").value(2026));
        web.perform(post("/api/v1/calendar/notices")
                        .header("Idempotency-Key", "api-load-nothing")
                        .contentType("application/json")
                        .content("[]"))
                .andExpect(status().is(422));
        for (var shape : List.of("proposeHours", "proposeClosure"))
            web.perform(post("/api/v1/calendar/" + (shape.equals("proposeHours") ? "hours" : "closures"))
                            .header("Idempotency-Key", "api-" + shape)
                            .contentType("application/json")
                            .content(new ClassPathResource("api/examples/" + shape + ".json")
                                    .getContentAsString(StandardCharsets.UTF_8)))
                    .andExpect(status().isCreated())
                    .andExpect(jsonPath("$.proposedBy").value("1001"));
        web.perform(post("/api/v1/calendar/closures")
                        .header("Idempotency-Key", "api-closure-turned")
                        .contentType("application/json")
                        .content("{\"reopens\": false, \"from\": \"2026-11-26\", \"until\": \"2026-11-24\"}"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("CLOSURE_IN_DISORDER"));
    }
}
