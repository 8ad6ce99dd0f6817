package onewindow.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onewindow.journeys.Visitor;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the desk refuses: everything at once, at its field, with all that was typed kept; and nothing is written. */
class DeskRefusalsTest extends AtTheDesk {
    /** A form without its submission name was not made by a page of ours, or long ago. */
    private static final int FORM_EXPIRED = 403;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who.name              |                    | ACCEPT  | 没有填写
            who.name              | 林\u202E晓雨       | ACCEPT  | 看不见或者无法显示
            who.idNumber          |                    | ACCEPT  | 没有填写居民身份证号码
            who.idNumber          | 420399199003078312 | ACCEPT  | 校验位不对
            who.idNumber          | 42039919900307     | ACCEPT  | 位数或者字符不对
            who.phone             |                    | RECEIVE | 没有填写联系电话
            who.phone             | 电话在家           | RECEIVE | 联系电话的写法不对
            delivery              | COURIER            | ACCEPT  | 没有填写地址
            item                  |                    | RECEIVE | 还没有选定办理事项
            item                  | QS-XX-999          | RECEIVE | QS-XX-999
            version               | 99                 | ACCEPT  | 刚刚发布了新版本
            answers[biz]          | biz_nonsense       | ACCEPT  | 还有 1 个情形问题没有回答
            answers[agent]        |                    | NOTICE  | 还有 1 个情形问题没有回答
            state[3]              |                    | ACCEPT  | 还有 1 项材料没有核对
            state[3]              | MISSING            | ACCEPT  | 缺
            state[3]              | DEFECTIVE          | NOTICE  | 没有写明
            state[3]              | NONSENSE           | RECEIVE | 还有 1 项材料没有核对
            agent.name            | 周明远             | ACCEPT  | 没有填写委托书的有效期
            """)
    @Clause({"A3.1", "A3.3", "LIC-32.4"})
    void eachThingWrongIsToldAndNothingTypedIsLost(String field, String typed, String outcome, String told) {
        var before = cases();
        var answer = Desk.ofLin(chen).with(field, typed == null ? "" : typed).end(outcome);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.text()).contains(told, "ow-refusals", "查看条款原意");
        if (!field.equals("who.name")) assertThat(answer.text()).contains("value=\"林晓雨\"");
        if (!field.equals("who.idNumber")) assertThat(answer.text()).contains("value=\"420399199003078311\"");
        if (typed != null && !field.matches("item|version|answers.*|state.*|delivery"))
            assertThat(answer.text()).contains("value=\"" + typed + "\"");
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    @Clause("A3.3")
    void everythingThatIsWrongIsToldTogether() {
        var answer = new Desk(chen)
                .with("who.name", "")
                .with("who.idNumber", "420399199003078312")
                .with("item", DeskTown.FOOD)
                .end("ACCEPT");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("姓名（名称）没有填写", "校验位不对", "没有填写联系电话", "还有 2 个情形问题没有回答", "还有 5 项材料没有核对");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agent.idNumber | 420399199003078311 | 代理人与申请人是同一人
            agent.idNumber | 420399198504125313 | 校验位不对
            agent.validOn  | 2026-09-17         | 授权委托书已于
            agent.validOn  | 17.9.26            | 不是日期
            agent.scope    |                    | 没有填写
            agent.name     |                    | 没有填写
            """)
    @Clause("LIC-29")
    void anAgentIsCheckedLikeAnApplicantAndHisMandateMustStillRun(String field, String typed, String told) {
        var desk = Desk.ofLin(chen)
                .with("agent.name", "周明远")
                .with("agent.idKind", "RESIDENT_ID")
                .with("agent.idNumber", "420399198504125310")
                .with("agent.phone", "13800002222")
                .with("agent.scope", "代为办理食品经营许可，代领文书")
                .with("agent.validOn", "2026-12-31");
        assertThat(desk.end("RECEIVE").status()).as("a sound agent").isEqualTo(200);
        var answer = desk.with(field, typed == null ? "" : typed).end("RECEIVE");
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.text()).contains("代理人：", told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ground        |                  | 没有选择不予受理的情形
            ground        | NOT_SUPPLEMENTED | 一次性告知
            ground        | NOT_COMPETENT    | 机关
            reason        |                  | 理由
            basis         |                  | 依据
            remedy        |                  | 救济
            """)
    @Clause({"A3.7", "LIC-32.2", "LIC-38"})
    void aRefusalWithoutGroundReasonBasisOrRemedyIsNotWritten(String field, String typed, String told) {
        var before = cases();
        var asks = Desk.ofLin(chen).end("REFUSE");
        var said = new LinkedHashMap<>(Map.of(
                "ground",
                "NOT_REQUIRED",
                "reason",
                "只需备案",
                "basis",
                "食品安全法",
                "remedy",
                "可以申请行政复议",
                "competentBody",
                ""));
        said.put(field, typed == null ? "" : typed);
        for (var to : List.of("/desk/preview", "/desk/cases")) {
            var answer = chen.post(to, Desk.form(asks, "/desk/preview", said));
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.text()).contains(told, "ow-refusals");
            if (!field.equals("reason")) assertThat(answer.text()).contains("只需备案");
        }
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    @Clause({"A3.3", "LIC-32.4"})
    void aNoticeThatDoesNotSayHowToMendIsNotWritten() {
        var preview = Desk.ofLin(chen).with("state[3]", "MISSING").end("NOTICE");
        var answer = Desk.confirm(chen, preview, Map.of("mend[3-MISSING]", " "));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("没有写明怎样补正");
    }

    @Test
    @Clause("B3")
    void whoeverMayNotReceiveHasNoDeskAndWhoeverMayNotAcceptIsToldSo() {
        var preview = Desk.ofLin(chen).end("ACCEPT");
        var sun = at("sunli");
        var before = cases();
        for (var path : List.of("/desk", "/desk/cases/QS26091800001"))
            assertThat(sun.get(path).status()).as(path).isEqualTo(403);
        var fields = new LinkedHashMap<>(sun.get("/guides").formTo("/preferences"));
        for (var path : List.of("/desk/visit", "/desk/preview", "/desk/cases")) {
            var sent = new LinkedHashMap<>(preview.formTo("/desk/cases"));
            sent.put("_csrf", fields.getOrDefault("_csrf", ""));
            assertThat(sun.post(path, sent).status()).as(path).isEqualTo(403);
        }
        var stranger = stranger().get("/desk");
        assertThat(stranger.status()).isEqualTo(303);
        assertThat(stranger.header("Location")).startsWith("/sign-in");
        var fang = at("fangke");
        var refused = Desk.ofLin(fang).end("ACCEPT");
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.text()).contains("方可");
        assertThat(cases()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who.name=" + "林",
                "state[x]=PRESENT",
                "state[]=PRESENT",
                "state[99999999999999999999]=PRESENT",
                "state[1][2]=PRESENT",
                "state=PRESENT",
                "answers=1",
                "who=1",
                "who[0].name=1",
                "who.class.name=1",
                "note[1]=\u0000\u0007",
                "note[1]=\uD83D\uDE00",
                "item='; drop table casework.head; --",
                "item=QS-SCJG-006\u0000",
                "version=-1",
                "delivery=PIGEON",
                "who.kind=GHOST",
                "who.idKind=GHOST",
                "outcome=NONSENSE",
                "outcome=",
                "ground=NONSENSE",
                "mend[3-MISSING]=x",
                "words=%%%",
                "choose=\u0000",
                "submission=",
                "submission=x y z",
            })
    @Clause({"A2.2", "A3.3"})
    void whateverIsSentIsAnsweredAndNeverBreaks(String sent) {
        var field = sent.substring(0, sent.indexOf('='));
        var typed = sent.substring(sent.indexOf('=') + 1);
        for (var length : List.of(typed, typed.repeat(20_000 / Math.max(1, typed.length())))) {
            var desk = Desk.ofLin(chen).with(field, length);
            answered(desk.look());
            for (var outcome : List.of("RECEIVE", "REFUSE")) answered(desk.end(outcome));
            answered(Desk.confirm(chen, Desk.ofLin(chen).end("RECEIVE"), Map.of(field, length)));
        }
    }

    private static void answered(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 303, 400, 422, FORM_EXPIRED);
        if (answer.status() == 400 || answer.status() == FORM_EXPIRED)
            assertThat(answer.text()).contains("ow-error-what", "现在怎么办", "找谁");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/visit", "/desk/preview", "/desk/cases"})
    @Clause("A2.2")
    void aReloadInTheMiddleLeadsToAFreshDesk(String path) {
        var answer = chen.get(path);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/desk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk?item=%00&words=%27", "/desk?item=QS-XX-999", "/desk?words=" + "spjyspjyspjyspjyspjy%25"})
    void aStrangeAddressOfTheDeskIsAnswered(String path) {
        assertThat(chen.get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/cases/QS26091800999", "/desk/cases/x", "/desk/cases/%00"})
    void anUnknownNumberIsNoCase(String path) {
        assertThat(chen.get(path).status()).isIn(400, 404);
    }
}
