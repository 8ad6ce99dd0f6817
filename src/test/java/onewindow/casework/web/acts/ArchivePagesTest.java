package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.FANG_MIN;
import static onewindow.casework.web.api.Town.Who.LIU_YANG;
import static onewindow.casework.web.api.Town.Who.SUN_LI;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import onewindow.casework.ArchiveFiles;
import onewindow.casework.web.api.Bodies;
import onewindow.casework.web.api.Town;
import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import onewindow.platform.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** Director Liu hands over what is over; the file proves itself and stays what it was. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
@Clause("PIP-19")
class ArchivePagesTest {
    @Autowired
    private Counter counter;

    @Autowired
    private ArchiveFiles files;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    private String withdrawn() {
        var path = counter.received();
        var done = counter.programOf(CHEN_JING)
                .post(
                        "/api/v1" + path + "/withdrawal",
                        Bodies.example("withdrawCase").replace("2026-09-22", "2026-09-21"));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return path.substring("/cases/".length());
    }

    private Map<String, byte[]> fileOf(String transfer) throws Exception {
        var out = new ByteArrayOutputStream();
        files.write(Integer.parseInt(transfer), LIU_YANG.officer(), out);
        var content = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                content.put(entry.getName(), zip.readAllBytes());
        }
        return content;
    }

    private static String text(Map<String, byte[]> bag, String name) {
        return new String(bag.get(name), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsOverGoesOnceInAFileThatProvesEachOfItsParts() throws Exception {
        var number = withdrawn();
        counter.itIs("Tue 2026-09-22 09:00");
        var liu = counter.as(LIU_YANG);
        assertThat(liu.opens("/archive").text()).contains(number, "撤回或者终止", "定期10年");
        assertThat(liu.sends("/archive/transfers", "until", "2026-09-22").status())
                .isEqualTo(422);
        var transfer =
                counter.programOf(LIU_YANG).post("/api/v1/archive/transfers", "{\"endedUntil\": \"2026-09-21\"}");
        assertThat(transfer.status()).as(transfer.text()).isEqualTo(200);
        assertThat(transfer.text()).contains(number);
        assertThat(counter.programOf(LIU_YANG)
                        .post("/api/v1/archive/transfers", "{\"endedUntil\": \"2026-09-21\"}")
                        .at("/code"))
                .isEqualTo("NOTHING_TO_TRANSFER");
        var bag = fileOf(transfer.at("/number"));
        assertThat(text(bag, "bagit.txt")).startsWith("BagIt-Version: 1.0");
        assertThat(text(bag, "data/index.csv")).contains(number, "CLOSED", "SHORT");
        assertThat(text(bag, "data/" + number + "/facts.json")).contains("ApplicationWithdrawn", "CaseReceived");
        assertThat(bag.keySet()).anyMatch(name -> name.startsWith("data/" + number + "/SJ-") && name.endsWith(".pdf"));
        var listed = new LinkedHashMap<String, String>();
        for (var manifest : new String[] {"manifest-sha256.txt", "tagmanifest-sha256.txt"})
            text(bag, manifest).lines().forEach(line -> listed.put(line.substring(66), line.substring(0, 64)));
        for (var part : bag.entrySet())
            if (!part.getKey().equals("tagmanifest-sha256.txt"))
                assertThat(listed)
                        .as(part.getKey())
                        .containsEntry(
                                part.getKey(),
                                HexFormat.of()
                                        .formatHex(MessageDigest.getInstance("SHA-256")
                                                .digest(part.getValue())));
        counter.itIs("Wed 2026-09-23 09:00");
        var again = fileOf(transfer.at("/number"));
        assertThat(again.keySet()).isEqualTo(bag.keySet());
        bag.forEach((name, content) -> assertThat(again.get(name)).as(name).isEqualTo(content));
        assertThat(liu.opens("/archive").text()).contains("/archive/transfers/" + transfer.at("/number") + "/file");
    }

    @Test
    void aCaseWhoseFactsSomebodyAlteredStaysAndKeepsNoOtherBack() throws Exception {
        var altered = withdrawn();
        var whole = withdrawn();
        behindTheProgramsBack("payload::text || ' '", altered);
        counter.itIs("Tue 2026-09-22 09:00");
        assertThat(counter.as(LIU_YANG).opens("/archive").text()).contains("扣留不移交");
        var transfer =
                counter.programOf(LIU_YANG).post("/api/v1/archive/transfers", "{\"endedUntil\": \"2026-09-21\"}");
        assertThat(transfer.text()).contains(whole).doesNotContain(altered);
        assertThat(counter.programOf(LIU_YANG)
                        .post("/api/v1/archive/transfers", "{\"endedUntil\": \"2026-09-21\"}")
                        .at("/code"))
                .isEqualTo("FILE_ALTERED");
        assertThat(counter.as(LIU_YANG).opens("/archive").text()).contains(altered, "扣留不移交");
        behindTheProgramsBack("rtrim(payload::text)", altered);
        assertThat(counter.as(LIU_YANG).opens("/archive").text())
                .contains(altered)
                .doesNotContain("扣留不移交");
    }

    private void behindTheProgramsBack(String payload, String number) throws SQLException {
        try (var session = database.superuser().getConnection();
                var sql = session.createStatement()) {
            sql.execute("set session_replication_role = replica");
            sql.execute("update ledger.entry set payload = (" + payload + ")::json where seq = 1 and stream = 'case/"
                    + number + "'");
        }
    }

    @Test
    void theCentreLaysDownHowLongAnItemIsKept() {
        var number = withdrawn();
        var liu = counter.as(LIU_YANG);
        var wrong = liu.sends("/archive/keeping", "item", "没有", "outcome", "CLOSED", "keeping", "FOR_EVER");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(liu.sends("/archive/keeping", "item", Town.ITEM, "outcome", "CLOSED", "keeping", "FOR_EVER")
                        .to())
                .isEqualTo("/archive");
        counter.itIs("Tue 2026-09-22 09:00");
        var body = "{\"endedUntil\": \"2026-09-21\"}";
        var done = counter.programOf(LIU_YANG).post("/api/v1/archive/transfers", body, "archive.kept");
        assertThat(done.text()).contains(number, "FOR_EVER");
        assertThat(counter.programOf(LIU_YANG)
                        .post("/api/v1/archive/transfers", body, "archive.kept")
                        .text())
                .isEqualTo(done.text());
        var usual = counter.programOf(LIU_YANG)
                .post("/api/v1/archive/keeping/" + Town.ITEM, "{\"outcome\": \"CLOSED\", \"keeping\": \"SHORT\"}");
        assertThat(usual.status()).as(usual.text()).isEqualTo(200);
    }

    @Test
    void whoKeepsNoArchiveSeesNoneAndAnotherCentreNothingOfOurs() {
        assertThat(counter.as(SUN_LI).opens("/archive").status()).isEqualTo(403);
        assertThat(counter.as(FANG_MIN).opens("/archive/transfers/999/file").status())
                .isEqualTo(404);
        assertThat(counter.as(LIU_YANG)
                        .sends("/archive/transfers", "until", "morgen")
                        .status())
                .isEqualTo(400);
    }
}
