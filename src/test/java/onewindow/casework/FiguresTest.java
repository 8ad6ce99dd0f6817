package onewindow.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import onewindow.casework.CaseQuery.View;
import onewindow.casework.store.CaseLists;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Every figure of the director equals the list that opens behind it, on the story of Monday 21 September 2026. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"onewindow.at=2026-09-21 09:00", "onewindow.home=target/test-home-demo"})
@OnTestDatabase
@ActiveProfiles("demo")
@Clause({"A1", "A2.3"})
class FiguresTest {
    private static final CentreId QINGSHAN = new CentreId("qingshan");
    private static final Officer LIU_YANG = new Officer(
            QINGSHAN, new OfficerNo("1001"), "刘洋", new UnitNo("ZX"), null, null, Set.of(Permission.SEE_CENTRE_FIGURES));

    @Autowired
    private Caseload caseload;

    @Autowired
    private Warnings warnings;

    @Autowired
    private CaseLists lists;

    @Test
    void everyCountEqualsItsList() {
        var figures = caseload.now(LIU_YANG);
        assertThat(figures.overdue()).isEqualTo(listed(figures, View.OVERDUE)).isEqualTo(2);
        // Four within the two days of the centre; three more of the item that is warned of four days ahead.
        assertThat(figures.nearDue()).isEqualTo(listed(figures, View.NEAR_DUE)).isEqualTo(7);
        assertThat(figures.in(CaseState.PAUSED))
                .isEqualTo(listed(figures, View.PAUSED))
                .isEqualTo(2);
        assertThat(figures.in(CaseState.DECIDED))
                .isEqualTo(listed(figures, View.TO_DELIVER))
                .isEqualTo(5);
        assertThat(figures.open()).isEqualTo(listed(figures, View.OPEN)).isEqualTo(28);
    }

    @Test
    void aPageHoldsTheRowsThatTheCountPromises() {
        var figures = caseload.now(LIU_YANG);
        var horizon = warnings.horizon(QINGSHAN, figures.asOf());
        var query = CaseQuery.of(QINGSHAN, View.OVERDUE);
        assertThat(lists.page(query, horizon)).hasSize((int) lists.count(query, horizon));
    }

    @Test
    void aCountMayEndEarlyAndThenSaysThatThereIsMore() {
        var horizon = warnings.horizon(QINGSHAN, caseload.now(LIU_YANG).asOf());
        var open = CaseQuery.of(QINGSHAN, View.OPEN);
        assertThat(lists.count(open, horizon)).isEqualTo(28);
        assertThat(lists.countUpTo(open, horizon, 28)).isEqualTo(28);
        assertThat(lists.countUpTo(open, horizon, 27)).isEqualTo(28);
        assertThat(lists.countUpTo(open, horizon, 10)).isEqualTo(11);
    }

    @Test
    void usedDaysLeaveOutTheTimeTheClockStood() {
        var food = caseload.now(LIU_YANG).use().stream()
                .filter(use -> use.itemCode().equals("QS-SCJG-006"))
                .findFirst()
                .orElseThrow();
        // Ms Lin: accepted 16 working days before, decided 11 before: 5 used. Mr Song: 8 and 2 before: 6 used.
        assertThat(food.decided()).isEqualTo(2);
        assertThat(food.usedDays()).isEqualTo(5.5, within(0.001));
        assertThat(food.promisedDays()).isEqualTo(7);
        assertThat(food.legalDays()).isEqualTo(20);
    }

    private long listed(Figures figures, View view) {
        return lists.count(CaseQuery.of(QINGSHAN, view), warnings.horizon(QINGSHAN, figures.asOf()));
    }
}
