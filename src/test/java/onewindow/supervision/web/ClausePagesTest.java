package onewindow.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import onewindow.supervision.Clauses;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The clauses over HTTP in the whole program, as somebody who never signed in gets them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
class ClausePagesTest {
    private static final String ROW = "class=\"list-group-item\"";
    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    @Clause("A2.1")
    void everyClauseIsOpenToEverybody() throws Exception {
        var page = get("/clauses");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>制度条款</h1>");
        assertThat(count(page.body(), ROW)).isEqualTo(new Clauses().all().size());
        for (var clause : new Clauses().all())
            assertThat(page.body()).contains("href=\"/clauses/" + clause.id() + "\"");
    }

    @Test
    void theFilterLetsThroughWhatAnswersToAllItsWords() throws Exception {
        assertThat(rows("/clauses?book=B")).isEqualTo(24);
        assertThat(rows("/clauses?status=LOST")).isEqualTo(1);
        assertThat(rows("/clauses?book=A&status=LOST")).isZero();
        assertThat(rows("/clauses?q=LIC-32.4")).isEqualTo(1);
        assertThat(rows("/clauses?status=nonsense"))
                .isEqualTo(new Clauses().all().size());
        assertThat(get("/clauses?q=%E6%97%A0%E6%AD%A4%E8%AF%8D").body()).contains("没有符合条件的条款");
    }

    @Test
    void oneClauseShowsBothLanguagesItsNeighboursAndThatItsWordingIsOurs() throws Exception {
        var page = get("/clauses/A3.6").body();
        assertThat(page)
                .contains("第 A3.6 条", "材料补齐后，办理时限按停计的时间自动顺延", "A supplement is asked for once")
                .contains("非原文照录", "href=\"/clauses/A3.5\"", "href=\"/clauses/A3.7\"", "强制落实");
    }

    @Test
    void aClauseThatIsNotBuiltYetSaysSo() throws Exception {
        assertThat(get("/clauses/A7.2").body()).contains("这一条的软件功能尚未建成");
        assertThat(get("/clauses/B22.2").body()).contains("原文在此中断").doesNotContain("尚未建成");
    }

    @Test
    void theEndsOfABookHaveOneNeighbour() throws Exception {
        assertThat(get("/clauses/A1").body()).doesNotContain("rel=\"prev\"").contains("rel=\"next\"");
        assertThat(get("/clauses/A7.6").body()).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
    }

    @Test
    void anUnknownClauseIsNotThere() throws Exception {
        assertThat(get("/clauses/Z9.9").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/clauses/Z9.9").statusCode()).isEqualTo(404);
    }

    @Test
    void readersOfEnglishFindEnglishAndTheOriginalBesideIt() throws Exception {
        var page = get("/clauses/B22.2", "Cookie", "lang=en").body();
        assertThat(page).contains("What it says", "The source breaks off here", "学习有关法律");
    }

    @Test
    @Clause("A2.1")
    void otherProgramsReadTheSameClauses() throws Exception {
        assertThat(count(get("/api/v1/clauses").body(), "\"carriedOutBy\""))
                .isEqualTo(new Clauses().all().size());
        assertThat(get("/api/v1/clauses/LIC-32.4").body())
                .contains("\"id\":\"LIC-32.4\"", "\"status\":\"ENFORCED\"", "\"letters\":\"LIC\"");
    }

    @Test
    void onlyPagesThatTheReaderMayOpenAreLinks() throws Exception {
        var page = get("/clauses/A3.5").body();
        assertThat(page).contains("<a href=\"/why\">", "<code>GET /cases</code>");
        assertThat(page).doesNotContain("<a href=\"/cases\">", "<a href=\"/api/", "<a href=\"/cases/{no}\">");
    }

    private int rows(String path) throws IOException, InterruptedException {
        return count(get(path).body(), ROW);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) request.headers(headers);
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
