package onewindow.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import onewindow.ModulesOnDatabase;
import onewindow.documents.store.DocumentStore;
import onewindow.ledger.Entry;
import onewindow.ledger.Ledger;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.people.UnitNo;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.OfficerNo;
import onewindow.platform.SubmissionId;
import onewindow.platform.WindowNo;
import onewindow.platform.vault.SealBroken;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;

/** Papers on a real PostgreSQL: numbers without gaps, content sealed and unchangeable, every opening recorded. */
class DocumentsTest {
    private static final CentreId QINGSHAN = new CentreId("qingshan");
    private static final Instant FRIDAY = Day.at("Fri 2026-09-18 10:12");

    private static ModulesOnDatabase modules;
    private static Documents documents;

    @BeforeAll
    static void open() {
        modules = new ModulesOnDatabase(Clock.fixed(FRIDAY, ChinaTime.ZONE), "onewindow.documents", "onewindow.ledger");
        documents = modules.bean(Documents.class);
    }

    @AfterAll
    static void close() {
        modules.close();
    }

    private static Signature chenAt(Instant at) {
        return new Signature(new OfficerNo("1003"), null, new WindowNo("3"), at, SubmissionId.fresh());
    }

    private static Officer chenOf(CentreId centre, Permission... permissions) {
        return new Officer(
                centre, new OfficerNo("1003"), "陈静", new UnitNo("SP"), new WindowNo("3"), null, Set.of(permissions));
    }

    private static Officer chen() {
        return chenOf(QINGSHAN, Permission.PRINT_PAPERS);
    }

    private static PaperNo issued(CentreId centre, String subject, PaperContent content, Instant at) {
        var no = modules.transaction().execute(status -> documents.issue(centre, subject, content, chenAt(at)));
        assertThat(no).isNotNull();
        return no;
    }

    private static List<Entry> openingsOf(PaperNo no) {
        return modules.bean(Ledger.class)
                .history(Stream.of(QINGSHAN, "paper", no))
                .entries();
    }

    @Test
    @Clause("LIC-32.6")
    void numbersCountPerCentreKindAndYear() {
        var binhe = new CentreId("binhe");
        assertThat(issued(binhe, "case/A", SamplePapers.receipt(), FRIDAY)).isEqualTo(new PaperNo("SJ-2026-0001"));
        assertThat(issued(binhe, "case/B", SamplePapers.receipt(), FRIDAY)).isEqualTo(new PaperNo("SJ-2026-0002"));
        assertThat(issued(binhe, "case/B", SamplePapers.acceptance(), FRIDAY)).isEqualTo(new PaperNo("SL-2026-0001"));
        // New Year comes to Beijing eight hours before it comes to the machine.
        assertThat(issued(binhe, "case/C", SamplePapers.receipt(), Day.at("Thu 2026-12-31 23:59")))
                .isEqualTo(new PaperNo("SJ-2026-0003"));
        assertThat(issued(binhe, "case/D", SamplePapers.receipt(), Day.at("Fri 2027-01-01 00:00")))
                .isEqualTo(new PaperNo("SJ-2027-0001"));
        assertThat(documents.of(binhe, "case/B"))
                .extracting(PaperSummary::number)
                .containsExactly("青山政务收字〔2026〕第0002号", "青山政务受字〔2026〕第0001号");
    }

    @Test
    void anActThatFailsLeavesNoGap() {
        var centre = new CentreId("gap");
        issued(centre, "case/A", SamplePapers.refusal(), FRIDAY);
        assertThatThrownBy(() -> modules.transaction().executeWithoutResult(status -> {
                    documents.issue(centre, "case/B", SamplePapers.refusal(), chenAt(FRIDAY));
                    throw new IllegalStateException("the case was not taken");
                }))
                .hasMessage("the case was not taken");
        assertThat(documents.of(centre, "case/B")).isEmpty();
        assertThat(issued(centre, "case/C", SamplePapers.refusal(), FRIDAY)).isEqualTo(new PaperNo("BS-2026-0002"));
    }

    @Test
    void aPaperIsIssuedWithinAnActOnly() {
        assertThatThrownBy(() -> documents.issue(QINGSHAN, "case/A", SamplePapers.receipt(), chenAt(FRIDAY)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void fortyPapersFromEightWindowsAtOnceHaveFortyNumbersInARow() throws Exception {
        var centre = new CentreId("busy");
        var acts = new ArrayList<Callable<PaperNo>>();
        for (int i = 0; i < 40; i++) acts.add(() -> issued(centre, "case/BUSY", SamplePapers.receipt(), FRIDAY));
        var numbers = new ArrayList<String>();
        try (var windows = Executors.newFixedThreadPool(8)) {
            for (var done : windows.invokeAll(acts)) numbers.add(done.get().value());
        }
        var expected = new ArrayList<String>();
        for (int i = 1; i <= 40; i++) expected.add("SJ-2026-%04d".formatted(i));
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyKindComesBackFromTheStoreAsItWasIssued() {
        for (var content : List.of(
                SamplePapers.receipt(),
                SamplePapers.acceptance(),
                SamplePapers.supplement(),
                SamplePapers.refusal(),
                SamplePapers.granted(),
                SamplePapers.refused(),
                SamplePapers.done(),
                SamplePapers.delivery(),
                CrowdedPapers.crowdedReceipt(),
                CrowdedPapers.crowdedAcceptance(),
                CrowdedPapers.refusedDelivery())) {
            var no = issued(QINGSHAN, "case/KINDS", content, FRIDAY);
            assertThat(modules.bean(DocumentStore.class)
                            .find(QINGSHAN, no)
                            .orElseThrow()
                            .content())
                    .isEqualTo(content);
        }
    }

    @Test
    void aReprintHasTheSameBytes() {
        var no = issued(QINGSHAN, "case/REPRINT", SamplePapers.acceptance(), FRIDAY);
        var first = documents.print(no, PrintPurpose.HAND_OVER, chen());
        assertThat(documents.print(no, PrintPurpose.REPRINT, chen()).pdf()).isEqualTo(first.pdf());
    }

    @Test
    @Clause("PIP-51")
    void everyPrintIsRecordedWithItsPurposeAndTheDigestOfTheBytes() {
        var no = issued(QINGSHAN, "case/PRINT", SamplePapers.receipt(), FRIDAY);
        assertThat(openingsOf(no)).isEmpty();
        var pdf = documents.print(no, PrintPurpose.FILING, chen()).pdf();
        assertThat(openingsOf(no)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("PaperOpened");
            assertThat(entry.payload()).isEqualTo("{\"purpose\":\"FILING\",\"pdfDigest\":\"" + sm3(pdf) + "\"}");
            assertThat(entry.clauses()).containsExactly("PIP-51");
            assertThat(entry.signature().officer()).isEqualTo(new OfficerNo("1003"));
        });
    }

    private static String sm3(byte[] bytes) {
        var sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        var digest = new byte[32];
        sm3.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }

    @Test
    void whoMayNotPrintSeesNothingAndAnotherCentreFindsNothing() {
        var no = issued(QINGSHAN, "case/RIGHTS", SamplePapers.receipt(), FRIDAY);
        assertThatThrownBy(() -> documents.print(no, PrintPurpose.REPRINT, chenOf(QINGSHAN, Permission.SEE_CASES)))
                .isInstanceOf(ActRefused.class);
        assertThatThrownBy(() -> documents.summary(no, chenOf(QINGSHAN))).isInstanceOf(ActRefused.class);
        var stranger = chenOf(new CentreId("elsewhere"), Permission.PRINT_PAPERS);
        assertThatThrownBy(() -> documents.print(no, PrintPurpose.REPRINT, stranger))
                .isInstanceOf(NotThere.class);
        assertThat(openingsOf(no)).isEmpty();
    }

    @Test
    void theCodeOnThePaperIsConfirmedAndAnInventedOneIsNot() {
        var no = issued(QINGSHAN, "case/CHECK", SamplePapers.granted(), FRIDAY);
        var stored = modules.bean(DocumentStore.class).find(QINGSHAN, no).orElseThrow();
        assertThat(stored.token()).matches("[A-Za-z0-9_-]{24}");
        var confirmed = documents.confirm(stored.token()).orElseThrow();
        assertThat(confirmed)
                .isEqualTo(new PaperConfirmed(
                        QINGSHAN,
                        no,
                        PaperKind.DECISION,
                        stored.summary().number(),
                        FRIDAY,
                        "case/CHECK",
                        stored.summary().checkCode()));
        assertThat(confirmed.checkCode()).matches("[0-9A-F]{4}(-[0-9A-F]{4}){3}");
        assertThat(documents.confirm("AAAAAAAAAAAAAAAAAAAAAAAA")).isEmpty();
    }

    @Test
    void twoPapersThatSayTheSameHaveDifferentCheckCodes() {
        var one = issued(QINGSHAN, "case/TWINS", SamplePapers.receipt(), FRIDAY);
        var two = issued(QINGSHAN, "case/TWINS", SamplePapers.receipt(), FRIDAY);
        assertThat(documents.summary(one, chen()).checkCode())
                .isNotEqualTo(documents.summary(two, chen()).checkCode());
    }

    @Test
    void theApplicationMayNeitherChangeNorRemoveAPaper() {
        for (var statement : List.of(
                "update documents.paper set number_text = 'x'",
                "delete from documents.paper",
                "delete from documents.series",
                "truncate documents.paper"))
            assertThatThrownBy(() -> modules.sql().sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
    }

    @Test
    void aContentMovedUnderAnotherNumberIsNotPrinted() {
        var one = issued(QINGSHAN, "case/MOVED", SamplePapers.refused(), FRIDAY);
        var two = issued(QINGSHAN, "case/MOVED", SamplePapers.granted(), FRIDAY);
        modules.tamper()
                .sql("""
                        update documents.paper set content_sealed =
                               (select content_sealed from documents.paper where centre = 'qingshan' and paper_no = :two)
                         where centre = 'qingshan' and paper_no = :one
                        """)
                .param("one", one.value())
                .param("two", two.value())
                .update();
        assertThatThrownBy(() -> documents.print(one, PrintPurpose.REPRINT, chen()))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    @Clause("PIP-51")
    void noNameOnAPaperStandsReadableInTheDatabase() {
        var no = issued(QINGSHAN, "case/CANARY", SamplePapers.done(), FRIDAY);
        documents.print(no, PrintPurpose.HAND_OVER, chen());
        var rows = modules.tamper()
                .sql("select p::text from documents.paper p union all select e::text from ledger.entry e")
                .query(String.class)
                .list();
        assertThat(String.join("\n", rows)).contains("case/CANARY");
        for (var secret : List.of("林晓雨", "13812345678", "西街", "P3W9TE")) {
            var hidden = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
            assertThat(rows).noneMatch(row -> row.contains(secret) || row.contains(hidden));
        }
    }

    @Test
    void noContentShowsAPersonInItsText() {
        for (var content : List.of(SamplePapers.receipt(), SamplePapers.done(), SamplePapers.delivery()))
            assertThat(content.toString()).doesNotContain("林晓雨", "13812345678", "西街", "K7M4PX", "P3W9TE");
    }
}
