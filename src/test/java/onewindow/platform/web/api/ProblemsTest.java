package onewindow.platform.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import onewindow.platform.web.GalleryApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program reads: outcomes, versions, lists by cursor, and problems in the language it asked for. */
@SpringBootTest(
        classes = GalleryApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"onewindow.at=2026-09-21 09:30", "spring.main.banner-mode=off"})
class ProblemsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String KEY = "case-2026-09-21-0001";

    @LocalServerPort
    private int port;

    private HttpResponse<String> ask(String method, String path, String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static JsonNode problem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = json(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        for (var member : new String[] {"type", "title", "detail", "instance", "clause", "remedy", "contact"})
            assertThat(problem.path(member).asString()).as(member).isNotBlank();
        assertThat(problem.path("refusals").size()).isPositive();
        assertThat(answer.body()).doesNotContain("Exception", "select ", "secret", "370102198501011234");
        return problem;
    }

    @Test
    void aDoneActAnswersWithItsPlaceAndItsVersion() throws Exception {
        var answer = ask("POST", "/api/v1/cases", "{\"item\":\"食品经营许可\",\"copies\":1}", "Idempotency-Key", KEY);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/cases/QS-1");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(json(answer).path("item").asString()).isEqualTo("食品经营许可");
    }

    @Test
    void aRefusedActAnswersWithClauseAndRemedy() throws Exception {
        var answer = ask("POST", "/api/v1/cases", "{\"item\":\"x\",\"copies\":0}", "Idempotency-Key", KEY);
        var problem = problem(answer, 400, "MISSING_VALUE");
        assertThat(problem.path("detail").asString()).isEqualTo("缺少“房屋租赁合同”。");
        assertThat(problem.path("clause").asString()).isEqualTo("A3.3");
    }

    @Test
    void theNextActNamesTheVersionThatWasSeen() throws Exception {
        var path = "/api/v1/cases/QS-1/acceptance";
        var answer = ask("POST", path, "", "Idempotency-Key", KEY, "If-Match", "\"7\"");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("version").asInt()).isEqualTo(8);
        var missing = problem(ask("POST", path, "", "Idempotency-Key", KEY), 428, "SEEN_VERSION_MISSING");
        assertThat(missing.path("detail").asString()).contains("If-Match");
        problem(ask("POST", path, "", "Idempotency-Key", KEY, "If-Match", "7"), 400, "BAD_VALUE");
    }

    @Test
    void aWriteWithoutIdempotencyKeyIsToldWhichHeaderIsMissing() throws Exception {
        var problem =
                problem(ask("POST", "/api/v1/cases", "{\"item\":\"x\",\"copies\":1}"), 400, "IDEMPOTENCY_KEY_MISSING");
        assertThat(problem.path("detail").asString()).contains("Idempotency-Key");
        problem(ask("POST", "/api/v1/cases", "{\"copies\":1}", "Idempotency-Key", "short"), 400, "BAD_VALUE");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nowhere, 404, NOT_THERE",
        "GET, /api/v1/trouble/not-there, 404, NOT_THERE",
        "GET, /api/v1/trouble/refused, 422, ASKED_ONCE_ALREADY",
        "GET, /api/v1/trouble/not-permitted, 403, NOT_PERMITTED",
        "GET, /api/v1/trouble/locked, 503, BUSY",
        "GET, /api/v1/trouble/incident, 500, INCIDENT",
        "DELETE, /api/v1/cases, 405, WRONG_METHOD",
        "GET, /api/v1/cases?limit=9999, 400, BAD_VALUE",
        "GET, /api/v1/cases?cursor=!, 400, BAD_VALUE",
    })
    void everyTroubleIsAProblem(String method, String path, int status, String code) throws Exception {
        problem(ask(method, path, ""), status, code);
    }

    @Test
    void aBodyThatCannotBeReadAndAForeignFormatAreTold() throws Exception {
        problem(ask("POST", "/api/v1/cases", "{", "Idempotency-Key", KEY), 400, "UNREADABLE_BODY");
        var foreign = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/cases"))
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", KEY)
                .POST(HttpRequest.BodyPublishers.ofString("a;b"));
        try (var client = HttpClient.newHttpClient()) {
            problem(client.send(foreign.build(), HttpResponse.BodyHandlers.ofString()), 415, "WRONG_MEDIA_TYPE");
        }
    }

    @Test
    void aBrokenCommitCarriesTheSubmissionToAskFor() throws Exception {
        var problem =
                problem(ask("POST", "/api/v1/trouble/commit-lost", "", "Idempotency-Key", KEY), 503, "OUTCOME_UNKNOWN");
        assertThat(problem.path("submission").asString()).isEqualTo(KEY);
        assertThat(problem.path("incident").asString()).hasSize(9);
    }

    @Test
    void theLanguageAskedForIsSpoken() throws Exception {
        var english = problem(ask("GET", "/api/v1/nowhere", "", "Accept-Language", "en-GB,en;q=0.9"), 404, "NOT_THERE");
        assertThat(english.path("title").asString()).isEqualTo("Not found");
        var chinese = problem(ask("GET", "/api/v1/nowhere", "", "Accept-Language", "zh-CN"), 404, "NOT_THERE");
        assertThat(chinese.path("title").asString()).isEqualTo("没有找到");
        assertThat(problem(ask("GET", "/api/v1/nowhere", ""), 404, "NOT_THERE")
                        .path("title")
                        .asString())
                .isEqualTo("没有找到");
    }

    @Test
    void aListIsReadPartByPartToItsEnd() throws Exception {
        var first = json(ask("GET", "/api/v1/cases?limit=2", ""));
        assertThat(first.path("items").size()).isEqualTo(2);
        var second = json(
                ask("GET", "/api/v1/cases?limit=2&cursor=" + first.path("next").asString(), ""));
        assertThat(second.path("items").get(0).path("number").asString()).isEqualTo("3");
        var last = json(
                ask("GET", "/api/v1/cases?limit=2&cursor=" + second.path("next").asString(), ""));
        assertThat(last.path("items").size()).isEqualTo(1);
        assertThat(last.path("next").isNull()).isTrue();
    }

    @Test
    void thePublishedDescriptionTellsValuesHeadersCursorsAndProblems() throws Exception {
        var description = json(ask("GET", "/v3/api-docs", ""));
        var receive = description.at("/paths/~1api~1v1~1cases/post");
        assertThat(receive.at("/parameters/0/name").asString()).isEqualTo("Idempotency-Key");
        assertThat(receive.at("/parameters").size()).isEqualTo(1);
        assertThat(receive.at("/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Case");
        assertThat(receive.at("/responses/default/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(description
                        .at("/components/schemas/Problem/properties/remedy")
                        .isMissingNode())
                .isFalse();
        var accept = description.at("/paths/~1api~1v1~1cases~1{number}~1acceptance/post/parameters");
        assertThat(accept.findValuesAsString("name"))
                .containsExactlyInAnyOrder("number", "Idempotency-Key", "If-Match");
        var list = description.at("/paths/~1api~1v1~1cases/get/parameters");
        assertThat(list.findValuesAsString("name")).containsExactly("cursor", "limit");
    }
}
