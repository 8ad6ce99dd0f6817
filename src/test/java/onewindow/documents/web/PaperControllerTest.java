package onewindow.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import onewindow.ModulesOnDatabase;
import onewindow.documents.Day;
import onewindow.documents.Documents;
import onewindow.documents.PaperNo;
import onewindow.documents.SamplePapers;
import onewindow.ledger.Ledger;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.NotThere;
import onewindow.platform.OfficerNo;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** The two controllers over HTTP on a real database; who is signed in is Ms Chen. */
class PaperControllerTest {
    private static final CentreId QINGSHAN = new CentreId("qingshan");
    private static final Officer CHEN = new Officer(
            QINGSHAN, new OfficerNo("1003"), "陈静", new UnitNo("SP"), null, null, Set.of(Permission.PRINT_PAPERS));

    private static ModulesOnDatabase modules;
    private static MockMvc http;
    private static PaperNo receipt;

    @RestControllerAdvice
    static class AsTheShellAnswers {
        @ExceptionHandler(NotThere.class)
        @ResponseStatus(HttpStatus.NOT_FOUND)
        void notThere() {}
    }

    private record SignedInAs(Officer officer) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Officer.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return officer;
        }
    }

    @BeforeAll
    static void open() {
        var at = Day.at("Fri 2026-09-18 10:12");
        modules = new ModulesOnDatabase(Clock.fixed(at, ChinaTime.ZONE), "onewindow.documents", "onewindow.ledger");
        http = MockMvcBuilders.standaloneSetup(modules.bean(PaperController.class), modules.bean("paperApi"))
                .setCustomArgumentResolvers(new SignedInAs(CHEN))
                .setControllerAdvice(new AsTheShellAnswers())
                .build();
        var by = new Signature(CHEN.no(), null, null, at, SubmissionId.fresh());
        receipt = modules.transaction()
                .execute(status -> modules.bean(Documents.class)
                        .issue(QINGSHAN, "case/QS26091800007", SamplePapers.receipt(), by));
    }

    @AfterAll
    static void close() {
        modules.close();
    }

    @Test
    void aPaperIsShownUnderItsNumberAndKeptByNoCache() throws Exception {
        var answer = http.perform(get("/papers/SJ-2026-0001.pdf"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentAsByteArray()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        var disposition = answer.getHeader("Content-Disposition");
        assertThat(disposition).startsWith("inline;").isASCII();
        assertThat(URLDecoder.decode(disposition, StandardCharsets.UTF_8)).contains("青山政务收字〔2026〕第0001号.pdf");
    }

    @Test
    void thePurposeOfTheRequestIsRecorded() throws Exception {
        http.perform(get("/papers/SJ-2026-0001.pdf").param("purpose", "INSPECTION"))
                .andExpect(status().isOk());
        assertThat(modules.bean(Ledger.class)
                        .history(Stream.of(QINGSHAN, "paper", receipt))
                        .entries()
                        .getLast()
                        .payload())
                .contains("INSPECTION");
    }

    @Test
    void aNumberNobodyIssuedIsNotThere() throws Exception {
        for (var address :
                new String[] {"/papers/SJ-2026-9999.pdf", "/api/v1/papers/SJ-2026-9999", "/papers/..%2Fx.pdf"})
            http.perform(get(URI.create(address))).andExpect(status().isNotFound());
    }

    @Test
    void programsLearnWhatAPaperIsWithoutItsContent() throws Exception {
        var text = http.perform(get("/api/v1/papers/SJ-2026-0001"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$..number").value("青山政务收字〔2026〕第0001号"))
                .andExpect(jsonPath("$..pdf").value("/api/v1/papers/SJ-2026-0001.pdf"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).contains("2026-09-18T10:12:00+08:00").doesNotContain("林", "13812345678");
        http.perform(get("/api/v1/papers/SJ-2026-0001.pdf")).andExpect(content().contentType("application/pdf"));
    }
}
