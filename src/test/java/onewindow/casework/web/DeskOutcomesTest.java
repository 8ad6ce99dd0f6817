package onewindow.casework.web;

import static onewindow.documents.PaperKind.ACCEPTANCE_NOTICE;
import static onewindow.documents.PaperKind.MATERIALS_RECEIPT;
import static onewindow.documents.PaperKind.NOT_REQUIRED_NOTICE;
import static onewindow.documents.PaperKind.SUPPLEMENT_NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onewindow.casework.CaseState;
import onewindow.casework.MaterialState;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;

/**
 * Every way a visit may end, from the desk over the page in between to the number and its papers. From Friday the 18th on the
 * working days are Sunday the 20th, the 21st to the 24th, the 28th and the 29th.
 */
class DeskOutcomesTest extends AtTheDesk {
    private static final Map<String, String> NOT_REQUIRED = Map.of(
            "ground", "NOT_REQUIRED",
            "reason", "仅销售预包装食品的，依法只需备案。",
            "basis", "《中华人民共和国食品安全法》第三十五条",
            "remedy", "可以自知道之日起 60 日内申请行政复议。",
            "competentBody", "");

    @Test
    @Clause({"LIC-29", "A3.2"})
    void theItemIsFoundByTheInitialsOfItsPinyinAndChosen() {
        var found = new Desk(chen).with("words", "spjy").look();
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text()).contains("食品经营许可", "name=\"choose\" value=\"" + DeskTown.FOOD + "\"");
        var chosen = new Desk(chen)
                .with("words", "spjy")
                .with("choose", DeskTown.FOOD)
                .look();
        assertThat(chosen.formTo("/desk/visit")).containsEntry("item", DeskTown.FOOD);
        assertThat(chosen.text()).contains("经营项目？", "与经营相适应的设备布局、操作流程");
    }

    @Test
    @Clause({"A2.2", "LIC-32.6"})
    void whatIsOnlyReceivedGetsItsReceiptAndTheDayOfTheAnswer() {
        var before = cases();
        var preview = Desk.ofLin(chen).end("RECEIVE");
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.text())
                .contains("2026年9月24日（周四）前书面答复", "（收件时编号）", "林晓雨")
                .doesNotContain("style=");
        assertThat(cases()).as("a preview writes nothing").isEqualTo(before);
        var sentOn = Desk.confirm(chen, preview);
        var number = numberIn(sentOn);
        assertThat(stateOf(number)).isEqualTo(CaseState.RECEIVED);
        assertThat(papersOf(number)).containsExactly(MATERIALS_RECEIPT);
        var done = chen.get(sentOn.header("Location"));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text()).contains(number.value(), "申请材料收件凭证", "查询码").doesNotContain("林晓雨");
    }

    @Test
    @Clause({"A3.2", "A3.4", "LIC-32.5", "LIC-42"})
    void whatIsCompleteIsAcceptedAtOnceAndThePagesSayWhenItIsDueAndWhoAnswersForIt() {
        var wu = at("wuhao");
        var preview = Desk.ofLin(wu).end("ACCEPT");
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.text()).contains("受理通知书", "9月29日 周二 17:30", "2026年9月29日（周二）17:30", "吴昊", "0719-5551003");
        var sentOn = Desk.confirm(wu, preview);
        var number = numberIn(sentOn);
        assertThat(stateOf(number)).isEqualTo(CaseState.ACCEPTED);
        assertThat(papersOf(number)).containsExactlyInAnyOrder(MATERIALS_RECEIPT, ACCEPTANCE_NOTICE);
        assertThat(wu.get(sentOn.header("Location")).text()).contains("受理通知书", "9月29日 周二 17:30");
        assertThat(wu.get("/desk").text()).as("now it stands among his own").contains("/cases/" + number);
    }

    @Test
    @Clause({"A3.3", "A3.6", "LIC-32.4"})
    void oneNoticeAsksForEverythingThatIsMissingOrDefective() {
        var preview = Desk.ofLin(chen)
                .with("state[3]", "MISSING")
                .with("state[5]", "DEFECTIVE")
                .with("defect[5]", "EXPIRED")
                .with("note[5]", "2025年12月到期")
                .end("NOTICE");
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.text()).contains("补交原件 1 份", "已过有效期：2025年12月到期", "提交仍在有效期内的材料");
        var mended = Map.of("mend[3-MISSING]", "交一份盖章的布局图", "mend[5-EXPIRED]", "换新证再来");
        var again = chen.post("/desk/preview", Desk.form(preview, "/desk/cases", mended));
        assertThat(again.text()).as("the paper says what was written").contains(">交一份盖章的布局图<", ">换新证再来<");
        var number = numberIn(Desk.confirm(chen, again, mended));
        assertThat(stateOf(number)).isEqualTo(CaseState.AWAITING_SUPPLEMENT);
        assertThat(papersOf(number)).containsExactlyInAnyOrder(MATERIALS_RECEIPT, SUPPLEMENT_NOTICE);
        var asked = fileOf(number).notices().first().orElseThrow().gaps();
        assertThat(asked)
                .extracting(gap -> gap.material() + " " + gap.problem() + " " + gap.remedy())
                .containsExactly("3 未提交 交一份盖章的布局图", "5 已过有效期：2025年12月到期 换新证再来");
    }

    @Test
    @Clause({"A3.7", "LIC-32.6", "LIC-38"})
    void aRefusalIsWrittenFirstThenShownThenGiven() {
        var asks = Desk.ofLin(chen).end("REFUSE");
        assertThat(asks.status()).as(asks.text()).isEqualTo(200);
        assertThat(asks.text()).contains("理由", "《中华人民共和国行政许可法》第三十二条", "申请行政复议", "青山县人民法院");
        var shown = chen.post("/desk/preview", Desk.form(asks, "/desk/preview", NOT_REQUIRED));
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(shown.text()).contains("仅销售预包装食品的，依法只需备案。", "不予受理决定书");
        var number = numberIn(Desk.confirm(chen, shown));
        assertThat(stateOf(number)).isEqualTo(CaseState.NOT_ACCEPTED);
        assertThat(papersOf(number)).containsExactlyInAnyOrder(MATERIALS_RECEIPT, NOT_REQUIRED_NOTICE);
    }

    @Test
    @Clause("LIC-50")
    void whichLicenceIsToBeRenewedIsCarriedOverThePageInBetweenAndAnUnknownOneRefused() {
        var desk = Desk.ofLin(chen).with("renews", "JY14203990001");
        assertThat(desk.end("REFUSE").formTo("/desk/preview")).containsEntry("renews", "JY14203990001");
        var unknown = desk.end("ACCEPT");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("没有证号为“JY14203990001”的许可");
    }

    @Test
    @Clause("LIC-32.3")
    void aMistakeMendedOnTheSpotIsNoGapAndStandsInTheRecord() {
        var desk = Desk.ofLin(chen)
                .with("state[1]", "DEFECTIVE")
                .with("defect[1]", "UNSIGNED")
                .with("corrected[1]", "yes");
        assertThat(desk.end("NOTICE").status()).as("nothing is left to ask for").isEqualTo(422);
        var preview = desk.end("ACCEPT");
        assertThat(preview.text()).contains("当场更正：未签名或未盖章");
        var number = numberIn(Desk.confirm(chen, preview));
        assertThat(stateOf(number)).isEqualTo(CaseState.ACCEPTED);
        var line = fileOf(number).checklist().getFirst();
        assertThat(line.state()).isEqualTo(MaterialState.PRESENT);
        assertThat(line.wasMended()).isTrue();
        assertThat(line.problem()).isEqualTo("未签名或未盖章");
    }

    @Test
    @Clause("A2.2")
    void pressedTwiceItIsOneCase() {
        var preview = Desk.ofLin(chen).end("ACCEPT");
        var before = cases();
        var first = Desk.confirm(chen, preview);
        var again = Desk.confirm(chen, preview);
        assertThat(numberIn(again)).isEqualTo(numberIn(first));
        assertThat(cases()).isEqualTo(before + 1);
        assertThat(papersOf(numberIn(first))).containsExactlyInAnyOrder(MATERIALS_RECEIPT, ACCEPTANCE_NOTICE);
    }

    @Test
    @Clause("A3.3")
    void onTheWayBackFromThePageInBetweenNothingIsLost() {
        var preview = Desk.ofLin(chen)
                .with("state[2]", "MISSING")
                .with("agent.name", "周明远")
                .with("agent.idNumber", "42039919850412531X")
                .end("NOTICE");
        assertThat(preview.status()).as("the agent's papers are incomplete").isEqualTo(422);
        var noticed = Desk.ofLin(chen).with("state[2]", "MISSING").end("NOTICE");
        var back = chen.post("/desk/visit", Desk.form(noticed, "/desk/cases", Map.of("mend[2-MISSING]", "到一楼自助机打印")));
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.text())
                .contains("value=\"林晓雨\"", "id=\"s-2-MISSING\" name=\"state[2]\" value=\"MISSING\" checked");
        assertThat(back.formTo("/desk/visit")).containsEntry("mend[2-MISSING]", "到一楼自助机打印");
    }

    @Test
    @Clause("A2.2")
    void theSameItemUnderWayForTheSamePersonIsToldBeforeItIsReceivedAgain() {
        var number = numberIn(Desk.confirm(chen, Desk.ofLin(chen).end("RECEIVE")));
        var desk = Desk.ofLin(chen);
        assertThat(desk.look().text()).contains("同一事项已有在办件", number.value());
        assertThat(desk.end("RECEIVE").text()).contains("同一事项已有在办件", number.value());
    }

    @Test
    @Clause("A3.4")
    void whatCannotBeReadOfAnEmergencyReceiptIsSaidAtItsField() {
        assertThat(chen.get("/desk").text()).doesNotContain("应急收件凭证编号").contains("/desk?paper=yes");
        assertThat(chen.get("/desk?paper=yes").text()).contains("应急收件凭证编号");
        var desk = Desk.ofLin(chen).with("slip.no", "QS-YJ-2026-0001").with("slip.at", "昨天");
        var said = desk.end("ACCEPT");
        assertThat(said.status()).isEqualTo(422);
        assertThat(said.text()).contains("没有填写应急收件凭证上的收件时间");
        var unknown = desk.with("slip.at", "2026-09-18T09:00").end("ACCEPT");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("应急收件凭证“QS-YJ-2026-0001”不是本中心印制的编号");
    }
}
