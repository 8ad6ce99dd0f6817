package onewindow.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import onewindow.journeys.Visitor;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;

/** Two people ask about one house, and two ways lead to one firm: the desk tells, and leaves the judgement to the clerk. */
@Clause("A3.2")
class DeskSubjectTest extends AtTheDesk {
    private static final String OTHERS = "他人就同一标的的在办事项";
    private static final String SAME = "同一事项已有在办件";

    private Desk ofLin(Visitor clerk, String idNumber, String about) {
        return Desk.ofLin(clerk).with("who.idNumber", idNumber).with("about", about);
    }

    private Desk ofFirm(Visitor clerk) {
        return Desk.ofLin(clerk)
                .with("who.kind", "FIRM")
                .with("who.name", "青山县林家小吃店")
                .with("who.idNumber", "91420399MA5551003R")
                .with("who.representative", "林晓雨")
                .with("who.contact", "林晓雨");
    }

    @Test
    void anOpenCaseOfSomebodyElseAboutTheSameHouseIsTold() {
        var first = ofLin(chen, "420399199003078311", "420399001001GB00001F00010001");
        var number = numberIn(Desk.confirm(chen, first.end("RECEIVE")));
        var second = ofLin(chen, "42039919860315271X", "420399 001001 gb00001 f00010001");
        var desk = second.look().text();
        assertThat(desk).contains(OTHERS, number.value(), SAME).doesNotContain(">420399001001GB00001F00010001<");
        var preview = second.end("RECEIVE");
        assertThat(preview.text()).contains(SAME, number.value());
        var other = numberIn(Desk.confirm(chen, preview));
        var page = chen.get("/cases/" + other).text();
        assertThat(page)
                .contains("同一申请人或同一标的的其他在办件", number.value(), "420399******************0001")
                .doesNotContain("420399001001GB00001F00010001");
        assertThat(chen.get("/cases/" + number).text()).contains(other.value());
    }

    @Test
    void anotherHouseOfAnotherPersonIsNoConcern() {
        numberIn(
                Desk.confirm(chen, ofLin(chen, "420399199003078311", "人民路 18 号").end("RECEIVE")));
        var desk = ofLin(chen, "42039919860315271X", "人民路 19 号").look().text();
        assertThat(desk).doesNotContain(OTHERS);
    }

    @Test
    void whoAppliesAboutAFirmSeesWhatTheFirmItselfHasUnderWay() {
        var number = numberIn(Desk.confirm(chen, ofFirm(chen).end("RECEIVE")));
        var byPerson = ofLin(chen, "42039919860315271X", "91420399ma5551003r");
        assertThat(byPerson.look().text()).contains(OTHERS, number.value());
        var other = numberIn(Desk.confirm(chen, byPerson.end("RECEIVE")));
        assertThat(ofFirm(chen).look().text())
                .as("and the firm what was asked about it")
                .contains(OTHERS, other.value());
        assertThat(chen.get("/cases/" + number).text())
                .as("what is a firm's own by itself is no named subject")
                .doesNotContain("<dt>标的</dt>")
                .contains(other.value());
    }

    @Test
    void whatCannotBeReadIsToldAtItsField() {
        var page = ofLin(chen, "420399199003078311", "人民路\u202E18号").end("RECEIVE");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("id=\"told-about\"");
        assertThat(page.text()).containsPattern("id=\"told-about\"[^>]*>[^<]+<");
    }

    @Test
    @Clause("LIC-50")
    void aLicenceThatNobodyKnowsIsToldAtItsField() {
        var page = Desk.ofLin(chen).with("renews", "JY-0000").end("RECEIVE");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).containsPattern("id=\"told-renews\"[^>]*>[^<]*JY-0000");
    }

    @Test
    void aSecondClerkIsToldOfTheSameHouseBeforeItIsWritten() {
        var ofChen = ofLin(chen, "420399199003078311", "青山花园 3-201").end("ACCEPT");
        var wu = at("wuhao");
        var ofWu = ofLin(wu, "42039919860315271X", "青山花园3-201").end("ACCEPT");
        var number = numberIn(Desk.confirm(chen, ofChen));
        var second = Desk.confirm(wu, ofWu);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text()).contains("刚才已有人收下", number.value());
    }
}
