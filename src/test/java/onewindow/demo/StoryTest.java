package onewindow.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import onewindow.casework.CaseNumber;
import onewindow.casework.CaseState;
import onewindow.casework.Casework;
import onewindow.casework.PublicResult;
import onewindow.casework.PublicResults;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.store.CaseStore;
import onewindow.ledger.Ledger;
import onewindow.ledger.Stream;
import onewindow.platform.Clause;
import onewindow.platform.Sql;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The demo as it stands on Monday 21 September 2026 at nine: told through the doors, whole, once. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"onewindow.at=2026-09-21 09:00", "onewindow.home=target/test-home-demo"})
@OnTestDatabase
@ActiveProfiles("demo")
class StoryTest {
    @Autowired
    private Sql sql;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Casework casework;

    @Autowired
    private DemoStart start;

    @Autowired
    private PublicResults results;

    @Test
    void everyStateIsPresentAndFortyTwoCasesCame() {
        var states = cases().stream()
                .map(number -> casework.summary(DemoCentres.QINGSHAN, number)
                        .orElseThrow()
                        .state())
                .collect(Collectors.toList());
        assertThat(states).hasSize(42);
        assertThat(EnumSet.copyOf(states)).isEqualTo(EnumSet.allOf(CaseState.class));
    }

    @Test
    @Clause("B19")
    void theLedgerOfEveryStreamIsWhole() {
        var streams = sql.of("select distinct centre, stream from ledger.entry")
                .list(row -> new Stream(new onewindow.platform.CentreId(row.getString(1)), row.getString(2)));
        assertThat(streams).hasSizeGreaterThan(100);
        assertThat(streams.stream().filter(stream -> ledger.firstAltered(stream).isPresent()))
                .isEmpty();
    }

    @Test
    @Clause("A3.5")
    void everyHeadRowEqualsTheFoldOfItsFacts() {
        for (var number : cases()) {
            var head = casework.summary(DemoCentres.QINGSHAN, number).orElseThrow();
            assertThat(casework.folded(DemoCentres.QINGSHAN, number))
                    .as(number.value())
                    .isEqualTo(head.standing());
        }
    }

    @Test
    @Clause("A3.4")
    void everyCaseHasItsPapersAndNoSerialIsMissing() {
        var gaps = sql.of("""
                        select kind, count(*) as papers, max(cast(split_part(paper_no, '-', 3) as integer)) as highest
                          from documents.paper where centre = 'qingshan' group by kind
                        """)
                .list(row ->
                        row.getString("kind") + (row.getInt("papers") == row.getInt("highest") ? "" : " has a gap"));
        assertThat(gaps).hasSize(10).noneMatch(kind -> kind.endsWith("gap"));
    }

    @Test
    @Clause({"LIC-40", "LIC-5"})
    void theMarriageOfTwoCitizensIsNobodysBusiness() {
        var shown = results.page(DemoCentres.QINGSHAN, "", 1);
        assertThat(shown).extracting(PublicResult::itemName).anyMatch(name -> name.startsWith("食品经营许可"));
        assertThat(shown).extracting(PublicResult::itemCode).noneMatch(code -> code.contains("MZ-001"));
        var granted = sql.of("select count(*) from casework.case_head where centre = 'qingshan' and granted")
                .count();
        assertThat((long) shown.size()).isLessThan(granted);
    }

    @Test
    @Clause("A3.6")
    void everyPauseRowEqualsTheFoldOfItsFacts() {
        var rows = sql.of("""
                        select case_no || ' ' || pause_no || ' ' || cause || ' ' || officer || ' ' || paper || ' '
                               || (ended_at is null) as pause
                          from casework.pause where centre = 'qingshan'
                        """).list(row -> row.getString("pause"));
        var folded = cases().stream()
                .flatMap(number -> pausesOf(number).stream().map(pause -> number + " " + pause))
                .toList();
        assertThat(rows).isNotEmpty().containsExactlyInAnyOrderElementsOf(folded);
    }

    private List<String> pausesOf(CaseNumber number) {
        var file = CaseFile.of(CaseStore.happened(ledger.history(Stream.of(DemoCentres.QINGSHAN, "case", number))));
        var told = new ArrayList<String>();
        for (var pause : file.suspensions())
            told.add("%d %s %s %s %s"
                    .formatted(told.size() + 1, pause.cause(), pause.by().value(), pause.paper(), pause.lasts()));
        return told;
    }

    @Test
    @Clause("PIP-19")
    void whatIsOverStandsAmongWhatWaitsForTheArchiveAndNothingElseDoes() {
        var rows = sql.of("select case_no from casework.ended_case where centre = 'qingshan'")
                .list(row -> new CaseNumber(row.getString("case_no")));
        var closed = cases().stream()
                .filter(number ->
                        casework.folded(DemoCentres.QINGSHAN, number).state().isClosed())
                .toList();
        assertThat(rows).isNotEmpty().containsExactlyInAnyOrderElementsOf(closed);
    }

    @Test
    @Clause({"A3.4", "B11"})
    void mostPapersReachedTheirPeopleAndABlankIsPrintedAnotherTorn() {
        var served = sql.of("select count(*) from documents.served where centre = 'qingshan'")
                .count();
        assertThat(served).isBetween(40L, papers());
        var blanks = sql.of(
                        "select state, count(*) as many from certificates.blank where centre = 'qingshan' group by state")
                .list(row -> row.getString("state") + " " + row.getInt("many"));
        assertThat(blanks).containsExactlyInAnyOrder("VALID 1", "SPOILED 1", "IN_STOCK 18");
    }

    private long papers() {
        return sql.of("select count(*) from documents.paper where centre = 'qingshan'")
                .count();
    }

    @Test
    void aSecondStartTellsNothingTwice() {
        long before = entries();
        start.start();
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    @Clause("PIP-51")
    void noNameOrTelephoneStandsReadableInTheLedger() {
        var payloads = sql.of("select cast(payload as text) as payload from ledger.entry where stream like 'case/%'")
                .list(row -> row.getString("payload"));
        for (var canary : List.of("徐春梅", "13672610004", "毛宁", "钱小雨"))
            assertThat(payloads).noneMatch(payload -> payload.contains(canary));
    }

    private List<CaseNumber> cases() {
        return sql.of("select case_no from casework.case_head where centre = 'qingshan' order by case_no")
                .list(row -> new CaseNumber(row.getString(1)));
    }

    private long entries() {
        return sql.of("select count(*) from ledger.entry").count();
    }
}
