package onewindow.walls;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.Arrays;
import java.util.stream.Collectors;
import onewindow.casework.web.api.Api;
import onewindow.casework.web.api.Town;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The description of the JSON interface as the running program publishes it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(Town.class)
class ApiLintTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Town.Keys keys;

    private static SwaggerParseResult parsed(String text) {
        return new OpenAPIParser().readContents(text, null, new ParseOptions());
    }

    private String published() {
        var answer = Api.withKey(port, keys.of(CHEN_JING)).get("/v3/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }

    @Test
    void thePublishedDescriptionSaysEverythingThatIsNeeded() {
        var parsed = parsed(published());
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(ApiLint.findings(parsed.getOpenAPI())).isEmpty();
    }

    @Test
    void everyHandlerUnderTheJsonInterfaceIsDescribed() {
        var described = parsed(published()).getOpenAPI().getPaths().keySet();
        var served = House.product().classes().stream()
                .flatMap(type -> Routes.handlers(type).stream())
                .flatMap(handler -> Routes.of(handler).stream())
                .map(route -> route.substring(route.indexOf(' ') + 1))
                .filter(path -> path.startsWith("/api/"))
                .map(path -> path.replaceAll(":[^}]+}+", "}"))
                .collect(Collectors.toSet());
        assertThat(described.stream().map(path -> path.replaceAll(":[^}]+}+", "}")))
                .containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void aPoorDescriptionIsFound() {
        var poor = """
                {"openapi": "3.0.1", "info": {"title": "x", "version": "1"}, "paths": {
                  "/api/v1/cases": {
                    "get": {"operationId": "list_1", "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
                            "responses": {"200": {"description": "ok"}}},
                    "post": {"operationId": "list_1", "summary": "Receives", "tags": ["cases"],
                             "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                             "responses": {"default": {"description": "?"}}}},
                  "/old/cases": {"get": {"operationId": "old", "summary": "Lists", "tags": ["cases"],
                             "responses": {"200": {"description": "ok"}, "default": {"description": "?"}}}}}}""";
        assertThat(ApiLint.findings(parsed(poor).getOpenAPI()).stream().map(Finding::toString))
                .usingElementComparator(
                        (found, expected) -> found.contains(expected) || expected.contains(found) ? 0 : 1)
                .containsAll(Arrays.asList(
                        "no title and description",
                        "no security scheme",
                        "no summary",
                        "not under exactly one tag",
                        "operation id made by counting",
                        "operation id missing or used twice",
                        "parameter q is not described",
                        "a write without Idempotency-Key",
                        "no answer when all goes well",
                        "no problem when it does not",
                        "a body without example",
                        "a body of no named shape",
                        "outside /api/v1"));
    }
}
