package onewindow.casework.web.api;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Another system brings items in from a file and takes the list and the errors along, over HTTP, in the whole program. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(Town.class)
@Clause({"A3.1", "SEC-4"})
class ItemImportApiTest {
    private static final String IMPORTS = "/api/v1/item-imports";

    @LocalServerPort
    private int port;

    @Autowired
    private Town.Keys keys;

    private Api editor() {
        return Api.withKey(port, keys.of(EDITOR));
    }

    private static String body(String fileName, byte[] content) {
        return "{\"fileName\": \"" + fileName + "\", \"file\": \""
                + Base64.getEncoder().encodeToString(content) + "\"}";
    }

    private static String csv(String... lines) {
        return body("items.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private Api.Answer settled(String path) {
        var giveUpAt = Instant.now().plus(Duration.ofSeconds(30));
        for (var answer = editor().get(path); ; answer = editor().get(path)) {
            if (!answer.at("/state").endsWith("ING")) return answer;
            assertThat(Instant.now()).as(answer.text()).isBefore(giveUpAt);
        }
    }

    private String given(String body) {
        var given = editor().post(IMPORTS, body);
        assertThat(given.status()).as(given.text()).isEqualTo(201);
        var path = given.header("Location");
        settled(path);
        return path;
    }

    private static void assertProblem(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.at("/code")).isEqualTo(code);
    }

    @Test
    void aFileIsCheckedDecidedAndTakenOver() {
        var path = given(csv("code,name,行使层级", "QS-SCJG-006,改了名字,县级", "QS-SCJG-901,饮品店备案,县级"));
        var checked = editor().get(path);
        assertThat(checked.at("/newItems") + checked.at("/changedItems") + checked.at("/undecided"))
                .isEqualTo("112");
        assertProblem(
                editor().post(path + "/application", "{\"mode\": \"ALL_OR_NOTHING\"}"), 422, "DIFFERENCES_UNDECIDED");
        var differences = editor().get(path + "/items/QS-SCJG-006/differences");
        assertThat(differences.json().findValuesAsString("after")).containsExactly("改了名字", "县级");
        var decided =
                editor().post(path + "/decisions", "{\"item\": \"QS-SCJG-006\", \"accept\": [2], \"refuse\": [1]}");
        assertThat(decided.at("/undecided")).isEqualTo("0");
        editor().post(path + "/application", "{\"mode\": \"ALL_OR_NOTHING\"}");
        var applied = settled(path);
        assertThat(applied.at("/state") + applied.at("/taken")).isEqualTo("APPLIED2");
        assertThat(editor().get(path + "/items?kind=CHANGED").at("/0/result")).isEqualTo("REVISED");
        assertThat(editor().get("/api/v1/items/export?format=CSV&status=DRAFT").text())
                .contains("QS-SCJG-901,饮品店备案")
                .doesNotContain("QS-SCJG-006");
    }

    @Test
    void whatIsWrongIsToldAsAListAndAsAFile() {
        var path = given(csv("code,name,事项类型", "QS-SCJG-911,饮品店备案,许可证", "x,没有编码,公共服务"));
        var problems = editor().get(path + "/problems");
        assertThat(problems.json().findValuesAsString("code")).containsExactly("NOT_A_WORD", "CODE_UNFIT");
        assertThat(editor().get(path + "/errors?format=CSV").text()).contains("许可证", "编码只能用");
        assertThat(editor().get(path + "/errors").header("Content-Disposition")).contains("attachment");
    }

    @Test
    void badInputIsRefusedInWords() {
        assertProblem(editor().post(IMPORTS, body("x.xlsx", new byte[] {1, 2})), 422, "NOT_A_TABLE");
        assertProblem(editor().post(IMPORTS, body("x.csv", new byte[0])), 422, "FILE_EMPTY");
        assertThat(editor().post(IMPORTS, "{\"fileName\": \"x.csv\"}").status()).isEqualTo(400);
        assertThat(editor().post(IMPORTS, "{\"fileName\": \"x.csv\", \"file\": \"*\"}")
                        .status())
                .isEqualTo(400);
        var path = given(csv("code,name", "QS-SCJG-921,饮品店备案"));
        assertProblem(editor().post(path + "/decisions", "{\"accept\": [1]}"), 400, "MISSING_VALUE");
        assertThat(editor().post(path + "/application", "{}").status()).isEqualTo(400);
        assertThat(editor().get(IMPORTS + "/999").status()).isEqualTo(404);
        assertThat(Api.withKey(port, keys.of(CHEN_JING)).get(path).status()).isEqualTo(403);
        assertThat(Api.withKey(port, keys.of(CHEN_JING))
                        .get("/api/v1/items/export")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theSameKeyGivesTheSameImport() {
        var key = UUID.randomUUID().toString();
        var file = csv("code,name", "QS-SCJG-931,饮品店备案");
        assertThat(editor().post(IMPORTS, file, key).at("/no"))
                .isEqualTo(editor().post(IMPORTS, file, key).at("/no"));
    }

    @Test
    @Clause("LIC-30")
    void aRepealedLawIsRegisteredAndItsGuidesAreNamed() {
        var guide = editor().get("/api/v1/guides/QS-SCJG-006")
                .json()
                .at("/guide/bases/0/law")
                .asString();
        assertThat(editor().get("/api/v1/laws/broken").json().size()).isZero();
        var told = editor().post(
                        "/api/v1/laws",
                        "{\"name\": \"" + guide.replaceAll("（.*", "")
                                + "\", \"inForceOn\": \"2000-01-01\", \"repealedOn\": \"2026-09-01\"}");
        assertThat(told.status()).as(told.text()).isEqualTo(200);
        assertThat(editor().get("/api/v1/laws/broken").at("/0/state")).isEqualTo("REPEALED");
        assertThat(editor().post("/api/v1/laws", "{\"name\": \"某办法\"}").status())
                .isEqualTo(400);
    }
}
