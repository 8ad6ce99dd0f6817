package onewindow.casework.web;

import static onewindow.documents.PaperKind.ACCEPTANCE_NOTICE;
import static onewindow.documents.PaperKind.MATERIALS_RECEIPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onewindow.casework.CaseState;
import onewindow.journeys.Visitor;
import onewindow.platform.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ms Chen and Mr Wu at two windows before one matter: the second sees what the first did, and nothing is written over it. */
class DeskTwoClerksTest extends AtTheDesk {
    private static final int CHANGED = 409;

    private Visitor wu;

    @BeforeEach
    void mrWuSitsAtTheNextWindow() {
        wu = at("wuhao");
    }

    @Test
    @Clause("A3.2")
    void whoAcceptsSecondIsShownTheAcceptanceOfTheFirst() {
        var number = numberIn(Desk.confirm(chen, Desk.ofLin(chen).end("RECEIVE")));
        var act = "/cases/" + number + "/acceptance";
        var ofChen = chen.get(act).formTo(act);
        var ofWu = wu.get(act).formTo(act);
        assertThat(wu.post(act, ofWu).status()).isEqualTo(303);
        var second = chen.post(act, ofChen);
        assertThat(second.status()).isEqualTo(CHANGED);
        assertThat(second.text()).contains("您填写期间，他人已经办理", "吴昊", "别人已经办理了这件事");
        assertThat(stateOf(number)).isEqualTo(CaseState.ACCEPTED);
        assertThat(papersOf(number)).containsExactlyInAnyOrder(MATERIALS_RECEIPT, ACCEPTANCE_NOTICE);
    }

    @Test
    @Clause({"A3.2", "A3.3"})
    void aNoticeWrittenWhileTheOtherAcceptedIsKeptButNotGiven() {
        var number = numberIn(Desk.confirm(chen, Desk.ofLin(chen).end("RECEIVE")));
        var notice = "/cases/" + number + "/supplement-notice";
        var ofChen = Desk.form(
                chen.get(notice),
                notice + "/preview",
                Map.of("material", "3", "problem-3", "布局图没有盖章", "remedy-3", "盖章后再交"));
        var acceptance = "/cases/" + number + "/acceptance";
        assertThat(wu.post(acceptance, wu.get(acceptance).formTo(acceptance)).status())
                .isEqualTo(303);
        var second = chen.post(notice + "/preview", ofChen);
        assertThat(second.status()).isEqualTo(CHANGED);
        assertThat(second.text()).contains("吴昊", "value=\"布局图没有盖章\"", "value=\"盖章后再交\"");
        assertThat(fileOf(number).notices().first()).isEmpty();
        assertThat(stateOf(number)).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    @Clause("A3.2")
    void theSameApplicationOnTwoDesksIsReceivedTwiceOnlyKnowingly() {
        var ofChen = Desk.ofLin(chen).with("who.idNumber", "420399198811204529").end("ACCEPT");
        var ofWu = Desk.ofLin(wu).with("who.idNumber", "420399198811204529").end("ACCEPT");
        assertThat(ofWu.text()).doesNotContain("同一事项已有在办件");
        var first = Desk.confirm(chen, ofChen);
        var number = numberIn(first);
        var before = cases();
        var second = Desk.confirm(wu, ofWu);
        assertThat(second.status()).as("told before it is written").isEqualTo(422);
        assertThat(second.text()).contains("刚才已有人收下同一申请人或同一标的的同一事项：" + number, "责任人 陈静", "受理通知书");
        assertThat(cases()).isEqualTo(before);
        assertThat(numberIn(Desk.confirm(chen, ofChen)))
                .as("her own repeat is no other")
                .isEqualTo(number);
        assertThat(numberIn(Desk.confirm(wu, second))).as("pressed once more").isNotEqualTo(number);
        assertThat(cases()).isEqualTo(before + 1);
    }
}
