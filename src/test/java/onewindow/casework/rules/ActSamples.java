package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.calendar.WeekdayDates.on;
import static onewindow.casework.rules.CaseSamples.LEASE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onewindow.casework.AcceptanceAct;
import onewindow.casework.Act;
import onewindow.casework.CaseAct;
import onewindow.casework.ClosingAct;
import onewindow.casework.ConflictKind;
import onewindow.casework.DeliveryAct;
import onewindow.casework.DeliveryWay;
import onewindow.casework.ExtensionAct;
import onewindow.casework.Finding;
import onewindow.casework.HearingAct;
import onewindow.casework.HearingParty;
import onewindow.casework.InspectionAct;
import onewindow.casework.JointAct;
import onewindow.casework.NewFact;
import onewindow.casework.Opinion;
import onewindow.casework.ProcedureAct;
import onewindow.casework.ProcedureKind;
import onewindow.casework.PromiseAct;
import onewindow.casework.PublicityAct;
import onewindow.casework.RecusalAct;
import onewindow.casework.RecusalAsker;
import onewindow.casework.RefusalGround;
import onewindow.casework.ReportUpAct;
import onewindow.casework.RestrictionAct;
import onewindow.casework.RestrictionGround;
import onewindow.casework.SecrecyGround;
import onewindow.casework.Stance;
import onewindow.casework.StandIn;
import onewindow.casework.ThirdPartyAct;
import onewindow.people.UnitNo;
import onewindow.platform.OfficerNo;

/** One act of each kind on the food licence of Ms Lin, complete and well filled in, and whose hand usually does it. */
final class ActSamples {
    /** Ms Chen at the window, Mr Sun who reviews, Ms Wu their chief, Ms Qin who heads the agency. */
    private static final String CHEN = "1003";

    private static final String ZHOU = "1004";
    private static final String WU = "1005";
    private static final String QIN = "1007";
    private static final String SUN = "1010";

    static final Act ASK = new Act.AskForSupplement(List.of(new Act.Gap(LEASE, "租期已满", "续租后提交")));
    static final Act PROMISE = new PromiseAct.Accept(List.of(LEASE), on("Mon 2026-09-28"), "林晓雨", List.of(LEASE));
    static final Act REFUSE = new Act.Refuse(RefusalGround.NOT_REQUIRED, "只需备案", "行政许可法第三十二条", "可申请行政复议", "");
    static final Act GRANT = new Act.Decide(true, "经审查符合条件", "", "", "");
    static final Act DENY = new Act.Decide(false, "布局不合要求", "布局不合要求", "食品安全法第三十五条", "可申请行政复议");
    static final Act HANDED = new Act.Deliver(
            DeliveryWay.AT_WINDOW, Act.Recipient.APPLICANT, "林晓雨", StandIn.NONE, "签收", on("Tue 2026-09-22"));
    static final Act TESTING = new ProcedureAct.Begin(ProcedureKind.TESTING, "", 3, "检测油烟", List.of(no(SUN), no(ZHOU)));
    static final Act TELL = new HearingAct.Tell("油烟直接涉及相邻住户的重大利益");
    static final Act REQUEST = new HearingAct.Request(HearingParty.APPLICANT, on("Tue 2026-09-22"), "");
    static final Act INSPECT =
            new InspectionAct.Assign("核查布局", "人民路18号", List.of(no(SUN), no(ZHOU)), on("Wed 2026-09-23"));
    static final Act NEIGHBOUR = new ThirdPartyAct.Tell("王建国", "人民路16号", "相邻住户", "油烟", on("Mon 2026-10-12"));
    static final Act DOUBT =
            new RecusalAct.Ask(RecusalAsker.APPLICANT, no(SUN), ConflictKind.RELATIVES_INTEREST, "是同业者的亲属");
    static final Act JOINT = new JointAct.Ask(List.of(new UnitNo("XF")), "核查消防通道");
    static final Act MORE_TIME = new ExtensionAct.Ask(10, "涉及跨区域协查，回函未到", new ExtensionAct.Most(10, false));
    static final Act BACK = new ClosingAct.StepBack("布局图与场所不符");
    static final Act WITHHOLD = new PublicityAct.Withhold(SecrecyGround.TRADE_SECRET, "附有工艺布局");
    static final Act BAR = new RestrictionAct.Restrict(
            RestrictionGround.FALSE_MATERIALS, "直接关系人身健康", "租赁合同系伪造", "", on("Thu 1970-01-01"));
    static final Act TRIED = new DeliveryAct.Attempt(DeliveryWay.AT_WINDOW, on("Tue 2026-09-22"), "电话停机");
    static final Act NOTICE = new DeliveryAct.Announce(on("Tue 2026-09-22"), "县政府公告栏");
    static final Act WITHDRAW =
            new ClosingAct.Withdraw(Act.Recipient.APPLICANT, "林晓雨", on("Tue 2026-09-22"), "", List.of());

    /** An act, of which kind it is, and who does it. */
    record Sample(CaseAct kind, Act act, String by) {}

    static final Map<String, Sample> ALL = all();

    private ActSamples() {}

    private static Map<String, Sample> all() {
        var all = new LinkedHashMap<String, Sample>();
        add(
                all,
                CaseAct.CORRECTION,
                CHEN,
                new AcceptanceAct.CorrectOnSpot(List.of(new AcceptanceAct.Correction(LEASE, "租期已满", "已续租"))));
        add(all, CaseAct.ACCEPTANCE, CHEN, new Act.Accept());
        add(all, CaseAct.DEFERRED_ACCEPTANCE, CHEN, PROMISE);
        add(all, CaseAct.SUPPLEMENT_NOTICE, CHEN, ASK);
        add(
                all,
                CaseAct.SECOND_NOTICE,
                WU,
                new AcceptanceAct.OpenSecondNotice(NewFact.CIRCUMSTANCES_CHANGED, "增加现制饮品", ""));
        add(all, CaseAct.MATERIALS, CHEN, new Act.Supply(List.of(LEASE)));
        add(all, CaseAct.REFUSAL, CHEN, REFUSE);
        add(all, CaseAct.DEFERRAL_REMINDER, CHEN, new PromiseAct.Chase("电话告知本人"));
        add(all, CaseAct.DEFERRAL_END, SUN, new PromiseAct.End("逾期未交", "行政许可法第三十八条", "可以重新申请"));
        add(all, CaseAct.DECISION, SUN, GRANT);
        add(all, CaseAct.DELIVERY, CHEN, HANDED);
        add(all, CaseAct.DELIVERY_CHOICE, CHEN, new DeliveryAct.Choose(DeliveryWay.COURIER));
        add(all, CaseAct.DELIVERY_ATTEMPT, CHEN, TRIED);
        add(
                all,
                CaseAct.DELIVERY_LEFT,
                CHEN,
                new DeliveryAct.Leave(on("Tue 2026-09-22"), "店内", "拒绝签收", List.of("王建华"), ""));
        add(all, CaseAct.DELIVERY_NOTICE, CHEN, NOTICE);
        add(all, CaseAct.DELIVERY_NOTICE_END, CHEN, new DeliveryAct.Conclude());
        add(all, CaseAct.HAND_OVER, WU, new Act.HandOver(no(ZHOU), "陈静外出培训"));
        add(all, CaseAct.PROCEDURE, SUN, TESTING);
        add(all, CaseAct.PROCEDURE_END, SUN, new ProcedureAct.End(1, Finding.CONFORMS, "检测合格", ""));
        add(all, CaseAct.EXTENSION_WISH, SUN, MORE_TIME);
        add(all, CaseAct.EXTENSION, QIN, new ExtensionAct.Approve());
        add(all, CaseAct.EXTENSION_DENIAL, QIN, new ExtensionAct.Deny("协查可以并行"));
        add(all, CaseAct.WITHDRAWAL, CHEN, WITHDRAW);
        add(all, CaseAct.SUPPLEMENT_REMINDER, SUN, new ClosingAct.Remind());
        add(all, CaseAct.TERMINATION, SUN, new ClosingAct.Terminate("场所证明未补交", "许可管理办法", "可申请行政复议"));
        add(all, CaseAct.STEP_BACK, SUN, BACK);
        add(all, CaseAct.STEP_ON, CHEN, new ClosingAct.StepOn("已核对"));
        add(all, CaseAct.HEARING_RIGHTS, SUN, TELL);
        add(all, CaseAct.HEARING_REQUEST, SUN, REQUEST);
        add(all, CaseAct.HEARING_WAIVER, SUN, new HearingAct.Waive(on("Tue 2026-09-22")));
        add(
                all,
                CaseAct.HEARING_NOTICE,
                SUN,
                new HearingAct.Call(at("Mon 2026-10-12 09:00"), "三楼听证室", no(WU), no(ZHOU), true, ""));
        add(all, CaseAct.HEARING_MINUTES, SUN, new HearingAct.Hold(true, "申请人陈述", "双方签字", "可以准予"));
        add(all, CaseAct.INSPECTION, SUN, INSPECT);
        add(
                all,
                CaseAct.INSPECTION_RECORD,
                SUN,
                new InspectionAct.Record(
                        1, on("Wed 2026-09-23"), List.of(no(SUN), no(ZHOU)), Finding.CONFORMS, "布局与图纸一致", ""));
        add(all, CaseAct.THIRD_PARTY_NOTICE, SUN, NEIGHBOUR);
        add(
                all,
                CaseAct.STATEMENT,
                SUN,
                new ThirdPartyAct.Hear(1, on("Wed 2026-09-23"), Stance.OBJECTS, "油烟直排", "已要求改造"));
        add(all, CaseAct.RECUSAL_REQUEST, ZHOU, DOUBT);
        add(all, CaseAct.RECUSAL, QIN, new RecusalAct.Rule(1, true, no(ZHOU), "经核实属实"));
        add(all, CaseAct.JOINT_NOTICE, SUN, JOINT);
        add(all, CaseAct.OPINION, SUN, new JointAct.Answer(1, new UnitNo("XF"), Opinion.AGREES, "通道符合要求"));
        add(all, CaseAct.REPORT_UP, SUN, new ReportUpAct.Send("市市场监督管理局", true, "建议准予"));
        add(all, CaseAct.SUPERIOR_ANSWER, SUN, new ReportUpAct.Answer(on("Wed 2026-09-23"), true, "市监许〔2026〕118号", ""));
        add(all, CaseAct.WITHHOLDING, SUN, WITHHOLD);
        add(all, CaseAct.RESTRICTION, SUN, BAR);
        add(all, CaseAct.RESTRICTION_END, SUN, new RestrictionAct.End("复议撤销原决定"));
        add(all, CaseAct.PUBLICATION, SUN, new PublicityAct.Publish("申请人书面同意公开"));
        return all;
    }

    private static void add(Map<String, Sample> all, CaseAct kind, String by, Act act) {
        all.put(kind.noun(), new Sample(kind, act, by));
    }

    private static OfficerNo no(String no) {
        return new OfficerNo(no);
    }
}
