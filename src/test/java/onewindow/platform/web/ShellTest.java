package onewindow.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The shell over HTTP, as a browser without scripts gets it. */
@SpringBootTest(
        classes = GalleryApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"onewindow.at=2026-09-21 09:30", "spring.main.banner-mode=off"})
class ShellTest {
    private static final String STAFF = "/gallery?as=staff";
    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @LocalServerPort
    private int port;

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A page of the same session, so that the form token in it can be sent. */
    private Form form() throws IOException, InterruptedException {
        var page = get(STAFF);
        var session = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        return new Form(session, one(page.body(), "name=\"_csrf\" value=\"([^\"]+)\""));
    }

    private record Form(String cookie, String token) {
        String with(String fields) {
            return "_csrf=" + token + "&" + fields;
        }
    }

    private static String one(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/gallery", STAFF, "/nowhere", "/nowhere?as=staff", "/trouble/refused", "/trouble/incident"})
    void everyPageHasOneHeadingAMainPartAndNothingInline(String path) throws Exception {
        var html = get(path).body();
        assertThat(count(html, "<h1[ >]")).isEqualTo(1);
        assertThat(count(html, "<main[ >]")).isEqualTo(1);
        assertThat(html).contains("href=\"#main\"", "id=\"main\"", "lang=\"zh-CN\"");
        assertThat(count(html, "(?i)\\sstyle\\s*=")).as("inline styles").isZero();
        assertThat(count(html, "(?i)\\son[a-z]+\\s*=\\s*[\"']"))
                .as("inline handlers")
                .isZero();
        assertThat(count(html, "<style|javascript:")).isZero();
        assertThat(count(html, "<script(?![^>]*\\ssrc=)")).as("inline scripts").isZero();
        assertThat(count(html, "\\son=|\\{[0-9]\\}")).as("unfilled words").isZero();
    }

    @Test
    void everyFileThatAPageAsksForIsThereAndMayBeKept() throws Exception {
        var files = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:css|js|svg)[^\"]*)\"")
                .matcher(get(STAFF).body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(files).hasSizeGreaterThan(9);
        for (var file : files) {
            var answer = get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(file)
                    .contains("max-age=31536000");
        }
        assertThat(get("/_static/echarts/6.0.0/dist/echarts.min.js").statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyFieldIsTiedToItsLabelItsHintAndItsError() throws Exception {
        var html = get(STAFF).body();
        assertThat(html)
                .contains("<label class=\"form-label required\" for=\"f-idNumber\">身份证号</label>")
                .contains("aria-describedby=\"f-idNumber-hint f-idNumber-error\" aria-invalid=\"true\"")
                .contains("id=\"f-idNumber-hint\"", "id=\"f-idNumber-error\"");
        assertThat(one(html, "(<input[^>]*id=\"f-idNumber\"[^>]*>)")).contains("data-private=\"yes\"");
        assertThat(one(html, "(<input[^>]*id=\"f-applicant\"[^>]*>)")).doesNotContain("data-private", "aria-invalid");
    }

    @Test
    void aFormCarriesItsTokenItsSubmissionAndTheVersionSeen() throws Exception {
        var html = get(STAFF).body();
        var form = html.substring(html.indexOf("id=\"receive\""), html.indexOf("登记收件"));
        assertThat(form).contains("name=\"_csrf\"", "name=\"version\" value=\"3\"");
        assertThat(one(form, "name=\"submission\" value=\"([^\"]+)\"")).hasSize(36);
        assertThat(one(get(STAFF).body(), "name=\"submission\" value=\"([^\"]+)\""))
                .isNotEqualTo(one(html, "name=\"submission\" value=\"([^\"]+)\""));
    }

    @Test
    void theSetClockIsToldOnEveryPage() throws Exception {
        assertThat(get("/gallery").body()).contains("演示日：系统时钟设为 9月21日 周一 09:30");
        assertThat(get("/nowhere").body()).contains("演示日");
    }

    @Test
    void whoIsSignedInSeesHisNamePlaceAndMenuAndTheEntryOfThisPageIsMarked() throws Exception {
        var html = get(STAFF).body();
        assertThat(html).contains("陈静", "3 号窗口", "<body class=\"ow-staff ");
        assertThat(html).containsPattern("<a href=\"/gallery\" aria-current=\"page\"");
        assertThat(html).containsPattern("<a href=\"/clauses\" title");
        assertThat(get("/gallery").body())
                .contains("<body class=\"ow-public ", "工作人员登录")
                .doesNotContain("/sign-out");
    }

    @ParameterizedTest
    @CsvSource({
        "lang=en, '<html lang=\"en\"'",
        "theme=dark, 'data-bs-theme=\"dark\"'",
        "theme=light, 'data-bs-theme=\"light\"'",
        "care=on, 'class=\"ow-care\"'",
        "menu=narrow, 'ow-narrow'",
        "keys=off, 'data-keys=\"off\"'"
    })
    void aWishIsKeptAndCarriedOut(String wish, String sign) throws Exception {
        assertThat(get("/gallery").body().split("<main")[0]).doesNotContain(sign);
        var form = form();
        var answer = post("/preferences", form.with(wish + "&back=/gallery?as=staff"), "Cookie", form.cookie());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/gallery?as=staff");
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith(wish).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(get(STAFF, "Cookie", cookie.split(";")[0]).body()).contains(sign);
    }

    @Test
    void nobodyIsSentToAnotherHostAndNoOtherCookieIsSet() throws Exception {
        var form = form();
        for (var target :
                new String[] {"//evil.example", "https://evil.example", "/%5Cevil.example", "/%09/evil.example"}) {
            var answer = post("/preferences", form.with("theme=dark&back=" + target), "Cookie", form.cookie());
            assertThat(answer.headers().firstValue("Location")).as(target).hasValue("/");
        }
        var answer = post("/preferences", form.with("theme=evil&SESSION=1"), "Cookie", form.cookie());
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aForgedCookieNeverReachesThePage() throws Exception {
        var html =
                get(STAFF, "Cookie", "theme=\"><script>; lang=xx; care=maybe").body();
        assertThat(html).contains("data-wish=\"auto\"", "lang=\"zh-CN\"").doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404, 没有找到",
        "/trouble/not-there, 404, 没有找到",
        "/numbers?page=x, 400, “page”的值无法识别",
        "/numbers, 400, 缺少“page”",
        "/numbers/x, 404, 没有找到",
        "/preferences, 405, 这里不能这样操作",
        "/trouble/refused, 422, 房屋租赁合同",
        "/trouble/not-permitted, 403, 没有办理权限",
        "/trouble/locked, 503, 系统正忙",
        "/trouble/commit-lost, 503, 没有产生任何办理结果",
        "/trouble/incident, 500, 事件编号",
        "/gallery?as=broken, 503, 事件编号",
        "/error, 404, 没有找到"
    })
    void whatGoesWrongIsAnsweredAsHelpWithTheRightStatus(String path, int status, String words) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.body()).contains(words, "现在怎么办", "找谁");
        assertThat(answer.body())
                .doesNotContain("Exception", "onewindow.", "at java", "select ", "secret", "370102198501011234");
    }

    @Test
    void aRefusalShowsItsClausesAndTheyOpen() throws Exception {
        assertThat(get("/trouble/refused").body())
                .contains("href=\"/clauses/A3.3\"", "href=\"/clauses/LIC-32.4\"", "role=\"alert\"");
        assertThat(get("/nowhere").body()).doesNotContain("href=\"/clauses/A7.2\"");
    }

    @Test
    void aBrokenCommitIsToldAsUnknownAndTheSameSubmissionCanBeSentAgain() throws Exception {
        var form = form();
        var answer = post(
                "/trouble/commit-lost",
                form.with("submission=abcdefgh-1234&applicant=%E6%9E%97%E6%99%93%E9%9B%A8&note=a%22%3E%3Cb"),
                "Cookie",
                form.cookie());
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body())
                .contains("结果待确认", "再次提交同一份", "action=\"/trouble/commit-lost\"")
                .contains("name=\"submission\" value=\"abcdefgh-1234\"")
                .contains("name=\"applicant\" value=\"林晓雨\"")
                .contains("name=\"note\" value=\"a&#34;>&lt;b\"");
        assertThat(count(answer.body().split("<main")[1], "name=\"_csrf\"")).isEqualTo(1);
    }

    @Test
    void aFormWithoutTokenOrWithoutSubmissionIsToldToReload() throws Exception {
        var form = form();
        var forged = post("/trouble/refused", "submission=abcdefgh-1234");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("页面停留时间过长");
        var bare = post("/trouble/refused", form.with("a=b"), "Cookie", form.cookie());
        assertThat(bare.statusCode()).isEqualTo(403);
        assertThat(bare.body()).contains("页面停留时间过长");
    }

    @Test
    void whoIsNotSignedInIsLedToSignInAndBackAndAFormStaysWhereItIs() throws Exception {
        var looked = get("/staff-only/cases?view=mine");
        assertThat(looked.statusCode()).isEqualTo(303);
        assertThat(looked.headers().firstValue("Location"))
                .hasValue("/sign-in?back=%2Fstaff-only%2Fcases%3Fview%3Dmine");
        var part = get("/staff-only/cases", "HX-Request", "true");
        assertThat(part.statusCode()).isEqualTo(401);
        assertThat(part.body()).contains("请先登录", "href=\"/sign-in\"");
        var program = get("/api/staff-only/cases");
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(program.body()).contains("\"code\":\"SIGN_IN_NEEDED\"");
    }

    @Test
    void englishIsSpokenThroughout() throws Exception {
        var html = get("/trouble/incident", "Cookie", "lang=en").body();
        assertThat(html).contains("lang=\"en\"", "What to do now", "Incident number");
        var words = html.replaceAll("(?s)<[^>]*>", "")
                .replace("青山县政务服务中心", "")
                .replace("一窗", "")
                .replace("中文", "");
        assertThat(count(words, "[\\u4e00-\\u9fff]")).isZero();
    }
}
