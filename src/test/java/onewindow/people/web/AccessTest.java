package onewindow.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import onewindow.journeys.Visitor;
import onewindow.people.Accounts;
import onewindow.people.LoginName;
import onewindow.people.SignIn;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Coming in, staying in and being kept out, over HTTP, in the whole program. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import({AccessTown.class, AccessTest.SilentHandler.class})
@Clause({"SEC-1", "SEC-2", "SEC-4"})
class AccessTest {
    private static final String PASSWORD = "kite Lamp 93 river";

    /** Says nothing about who may pass. */
    @RestController
    static class SilentHandler {
        @GetMapping("/planted")
        String planted() {
            return "open to the world";
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private AccessTown.Codes codes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIn signIn;

    private Visitor visitor() {
        return new Visitor(port);
    }

    /** Signed in with an own password, as after the first day. */
    private Visitor at(String login) {
        var visitor = visitor();
        visitor.signIn(login, codes.of(login));
        visitor.fill("/password", "/password", chosen(codes.of(login)));
        return visitor;
    }

    private static Map<String, String> chosen(String present) {
        return Map.of("present", present, "wanted", PASSWORD, "again", PASSWORD);
    }

    @Test
    void theFirstSignInLeadsToAnOwnPasswordAndNowhereElse() {
        var chen = visitor();
        var in = chen.signIn("chenjing", codes.of("chenjing"));
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("/password");
        for (var path : List.of("/desk", "/cases", "/staff")) {
            var answer = chen.get(path);
            assertThat(answer.status()).as(path).isEqualTo(303);
            assertThat(answer.header("Location")).as(path).isEqualTo("/password");
        }
        var poor = chen.fill(
                "/password", "/password", Map.of("present", codes.of("chenjing"), "wanted", "kurz", "again", "anders"));
        assertThat(poor.status()).isEqualTo(422);
        assertThat(poor.text()).contains("10").doesNotContain("value=\"kurz\"");
        var done = chen.fill("/password", "/password", chosen(codes.of("chenjing")));
        assertThat(done.status()).isEqualTo(303);
        assertThat(chen.get("/cases").status()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordIsToldLikeAnUnknownLoginAndTheLoginIsKept() {
        var wrong = visitor().signIn("sunli", "not this");
        var unknown = visitor().signIn("nobody-here", "not this");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("value=\"sunli\"").doesNotContain("not this");
        assertThat(normal(wrong.text()).replace("sunli", "?"))
                .isEqualTo(normal(unknown.text()).replace("nobody-here", "?"));
    }

    /** Without what is fresh on every page. */
    private static String normal(String page) {
        return page.replaceAll("(name=\"(_csrf|submission)\" value|name=\"form-token\" content)=\"[^\"]*\"", "");
    }

    @Test
    void aFormWithoutItsTokenIsRefusedAndNothingHappens() {
        var answer = visitor().post("/sign-in", Map.of("login", "sunli", "password", "x", "centre", "qingshan"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("<h1");
    }

    @Test
    void theSessionIsAnotherAfterSignInAndDeadAfterSignOut() {
        var zhou = visitor();
        zhou.get("/sign-in");
        assertThat(zhou.cookie("session")).as("reading makes no session").isEmpty();
        zhou.signIn("zhouwei", codes.of("zhouwei"));
        var before = zhou.cookie("session");
        zhou.fill("/password", "/password", chosen(codes.of("zhouwei")));
        var after = zhou.cookie("session");
        assertThat(after).isNotEqualTo(before);
        var out = zhou.fill("/cases", "/sign-out", Map.of());
        assertThat(out.header("Location")).isEqualTo("/sign-in?out=true");
        assertThat(zhou.get("/cases").status()).isEqualTo(303);
    }

    @Test
    void aPageAskedForBeforeSigningInIsShownAfterItButNoForeignOne() {
        var first = visitor().get("/cases?view=OVERDUE");
        assertThat(first.status()).isEqualTo(303);
        assertThat(first.header("Location")).startsWith("/sign-in?");
        at("wumin").fill("/cases", "/sign-out", Map.of());
        for (var foreign : List.of("https://example.org/", "//example.org", "/\\example.org")) {
            var in = visitor()
                    .fill("/sign-in", "/sign-in", Map.of("login", "wumin", "password", PASSWORD, "back", foreign));
            assertThat(in.status()).isEqualTo(303);
            assertThat(in.header("Location")).as(foreign).isEqualTo("/home");
        }
        var in = visitor()
                .fill(
                        "/sign-in",
                        "/sign-in",
                        Map.of("login", "wumin", "password", PASSWORD, "back", "/cases?view=OVERDUE"));
        assertThat(in.header("Location")).isEqualTo("/cases?view=OVERDUE");
    }

    @Test
    void whoIsLockedIsOutAtHisNextRequest() {
        var han = at("hanmei");
        at("xitong");
        assertThat(han.get("/cases").status()).isEqualTo(200);
        var system = signIn.present(AccessTown.QINGSHAN, new LoginName("xitong"))
                .orElseThrow()
                .officer();
        accounts.lock(new LoginName("hanmei"), system, SubmissionId.fresh()).orThrow();
        assertThat(han.get("/cases").status()).isEqualTo(303);
    }

    @Test
    @Clause("SEC-9")
    void whatOneMayNotSeeIsRefusedWithAWayOn() {
        var editor = at("gaojie");
        for (var path :
                List.of("/admin/accounts", "/admin/roles", "/admin/audit", "/admin/tokens", "/inbox", "/overview")) {
            var answer = editor.get(path);
            assertThat(answer.status()).as(path + answer.text()).isEqualTo(403);
            assertThat(answer.text()).as(path).contains("<h1").contains("/clauses/");
        }
    }

    @Test
    void aHandlerThatSaysNothingIsClosedToEverybody() {
        assertThat(visitor().get("/planted").status()).isEqualTo(303);
        var director = at("liuyang").get("/planted");
        assertThat(director.status()).isEqualTo(403);
        assertThat(director.text()).doesNotContain("open to the world");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/sign-in", "/guides", "/clauses", "/nowhere", "/cases", "/api/v1/clauses", "/api/v1/cases"
            })
    void everyAnswerTellsTheBrowserToBeCareful(String path) {
        var answer = visitor().get(path);
        var expected = new LinkedHashMap<String, String>();
        expected.put("X-Content-Type-Options", "nosniff");
        expected.put("X-Frame-Options", "DENY");
        expected.put("Referrer-Policy", "same-origin");
        expected.put("Cross-Origin-Opener-Policy", "same-origin");
        expected.put("Cross-Origin-Resource-Policy", "same-origin");
        assertThat(expected.keySet().stream().collect(Collectors.toMap(Function.identity(), answer::header)))
                .isEqualTo(expected);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.response().headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND", "DELETE"})
    void methodsNobodyServesAreToldSo(String method) throws Exception {
        var client = java.net.http.HttpClient.newHttpClient();
        var answer = client.send(
                java.net.http.HttpRequest.newBuilder(
                                java.net.URI.create("http://localhost:" + port + "/api/v1/clauses"))
                        .method(method, java.net.http.HttpRequest.BodyPublishers.noBody())
                        .build(),
                java.net.http.HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isIn(400, 405, 501);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/guides?q=%27%20or%201%3D1--", "/guides?q=%00", "/guides?page=-1", "/guides?page=99999999999",
                        "/guides/..%2f..%2fetc",
                "/progress?no=%3Cscript%3E&code=x", "/check/%ff%fe", "/why?days=abc", "/clauses/%3Cb%3E",
                        "/api/v1/guides?limit=-5",
                "/api/v1/guides?cursor=nonsense", "/api/v1/calendar/due?centre=x&from=y&days=z", "/?lang=%3Cscript%3E",
                        "/cases/%2e%2e"
            })
    void whateverIsTypedIntoAnAddressIsAnsweredAndNeverAnIncident(String path) {
        var answer = visitor().get(path);
        assertThat(answer.status()).as(answer.text()).isLessThan(500);
        assertThat(answer.text()).doesNotContain("<script>", "Exception", "org.springframework");
    }
}
