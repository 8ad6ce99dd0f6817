package onewindow.casework.web;

import static onewindow.people.Permission.PRINT_SLIPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import onewindow.calendar.WeekdayDates;
import onewindow.casework.PaperSlips;
import onewindow.casework.web.api.TestClock;
import onewindow.people.Officer;
import onewindow.people.UnitNo;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.SubmissionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On Friday afternoon the power is out and Ms Chen writes a receipt by hand; on Monday she enters it at her desk. */
@Clause("A3.4")
class DeskSlipTest extends AtTheDesk {
    private static final Officer WU_MIN = new Officer(
            DeskTown.QINGSHAN, new OfficerNo("1005"), "吴敏", new UnitNo("ZX"), null, null, Set.of(PRINT_SLIPS));

    @Autowired
    private PaperSlips slips;

    @Autowired
    private TestClock clock;

    private String printed() {
        return slips.print(1, WU_MIN, SubmissionId.fresh()).orThrow().first().value();
    }

    private Desk onMonday(String slip, String moment) {
        clock.itIs("Mon 2026-09-21 09:00");
        chen = at("chenjing");
        return Desk.ofLin(chen).with("slip.no", slip).with("slip.at", moment);
    }

    @Test
    void theDeskCountsFromTheMomentOnThePaperAndSoDoesTheCase() {
        var desk = onMonday(printed(), "2026-09-18T16:00");
        assertThat(desk.look().text()).as("seven working days after Friday").contains("9月29日 周二 17:30");
        var preview = desk.end("ACCEPT");
        assertThat(preview.text()).contains("2026年9月29日");
        var number = numberIn(Desk.confirm(chen, preview));
        var file = fileOf(number);
        assertThat(file.receivedAt()).isEqualTo(WeekdayDates.at("Fri 2026-09-18 16:00"));
        assertThat(file.acceptedAt()).contains(WeekdayDates.at("Fri 2026-09-18 16:00"));
    }

    @Test
    void whatWasNotCompleteOnPaperIsAskedForTodayAndAcceptedWhenItComes() {
        var desk = onMonday(printed(), "2026-09-18T16:00").with("state[3]", "MISSING");
        var number = numberIn(Desk.confirm(chen, desk.end("NOTICE")));
        var file = fileOf(number);
        assertThat(file.receivedAt()).isEqualTo(WeekdayDates.at("Fri 2026-09-18 16:00"));
        assertThat(file.notices().firstAt()).contains(WeekdayDates.at("Mon 2026-09-21 09:00"));
        assertThat(file.acceptedAt()).isEmpty();
    }

    @Test
    void anImpossibleMomentIsRefusedAndBreaksNothing() {
        for (var moment :
                new String[] {"2026-09-22T09:00", "9999-12-31T23:59", "0001-01-01T00:00", "-2026-09-18T16:00"}) {
            var desk = onMonday(printed(), moment);
            assertThat(desk.look().status()).as(moment).isEqualTo(200);
            var refused = desk.end("ACCEPT");
            assertThat(refused.status()).as(moment).isEqualTo(422);
            assertThat(refused.text()).as(moment).contains("凭证上的收件时间");
        }
    }
}
