package onewindow.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import onewindow.casework.CaseNumber;
import onewindow.casework.CaseState;
import onewindow.casework.Casework;
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
