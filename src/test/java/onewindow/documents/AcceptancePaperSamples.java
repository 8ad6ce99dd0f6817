package onewindow.documents;

import static onewindow.documents.Day.at;
import static onewindow.documents.Day.on;
import static onewindow.documents.SamplePapers.CENTRE;
import static onewindow.documents.SamplePapers.CHEN;
import static onewindow.documents.SamplePapers.LIN;
import static onewindow.documents.SamplePapers.REMEDY;
import static onewindow.documents.SamplePapers.STALL;
import static onewindow.documents.SamplePapers.why;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Papers around acceptance, as they look on ordinary days. */
public final class AcceptancePaperSamples {
    private static final DueDate DUE = new DueDate(
            20,
            on("Mon 2026-10-26"),
            7,
            at("Thu 2026-10-08 17:30"),
            false,
            null,
            why(on("Tue 2026-09-22"), on("Thu 2026-10-08")));
    private static final Deferred LEASE =
            new Deferred(List.of(new MaterialLine("经营场所使用证明（房屋租赁合同或者不动产权证书）", "复印件", 1, 2, "")), on("Tue 2026-09-29"));

    private AcceptancePaperSamples() {}

    /** Every sample by its name. */
    public static Map<String, PaperContent> all() {
        var papers = new LinkedHashMap<String, PaperContent>();
        papers.put("not-required", notRequired());
        papers.put("referral", referral());
        papers.put("correction", correction());
        papers.put("promise", promise());
        papers.put("second-notice", secondNotice());
        papers.put("second-notice-of-change", secondNoticeOfChange());
        papers.put("silent-acceptance", silentAcceptance());
        papers.put("deferred-acceptance", deferredAcceptance());
        papers.put("receipt-of-situation", receiptOfSituation());
        return papers;
    }

    static AcceptancePaper.NotRequiredNotice notRequired() {
        return new AcceptancePaper.NotRequiredNotice(
                CENTRE,
                LIN,
                STALL,
                "店内张贴的促销告示不属于设置户外广告，无须许可。",
                "《城市市容和环境卫生管理条例》第十一条、《中华人民共和国行政许可法》第三十二条第一款第一项",
                REMEDY,
                CHEN);
    }

    static AcceptancePaper.ReferralNotice referral() {
        return new AcceptancePaper.ReferralNotice(
                CENTRE,
                LIN,
                STALL,
                "中央厨房的食品经营许可由设区的市级机关办理。",
                "《食品经营许可和备案管理办法》第六条、《中华人民共和国行政许可法》第三十二条第一款第二项",
                "青山市市场监督管理局（青山市市民中心 12 号窗口，电话 0571-6900 2000）",
                REMEDY,
                CHEN);
    }

    static AcceptancePaper.CorrectionRecord correction() {
        return new AcceptancePaper.CorrectionRecord(
                CENTRE,
                LIN,
                STALL,
                at("Fri 2026-09-18 10:20"),
                List.of(
                        new Corrected("食品经营许可申请书", "申请日期漏填", "2026年9月18日"),
                        new Corrected("经营场所平面布局图", "面积写作 36 平方米，与租赁合同不一致", "38 平方米")),
                true,
                CHEN);
    }

    static AcceptancePaper.DeferralPromise promise() {
        return new AcceptancePaper.DeferralPromise(CENTRE, LIN, STALL, LEASE, at("Thu 2026-10-08 17:30"), "林晓雨", CHEN);
    }

    static AcceptancePaper.SecondNotice secondNotice() {
        return new AcceptancePaper.SecondNotice(
                CENTRE,
                LIN,
                STALL,
                "青山政务补字〔2026〕第0004号",
                on("Fri 2026-09-18"),
                "首次告知时未看出布局图缺比例尺",
                "首次告知遗漏了上述内容，是本机关的工作失误，特此致歉；此次再次告知列入再次告知清单，接受监督。",
                "科长吴敏",
                null,
                List.of(new Defect("经营场所平面布局图", "缺比例尺", "补标比例尺后重新提交 1 份")),
                on("Tue 2026-10-27"),
                at("Thu 2026-10-08 17:30"),
                CHEN);
    }

    static AcceptancePaper.SecondNotice secondNoticeOfChange() {
        return new AcceptancePaper.SecondNotice(
                CENTRE,
                LIN,
                STALL,
                "青山政务补字〔2026〕第0004号",
                on("Fri 2026-09-18"),
                "10月1日起施行新的实施条例，增加自查报告",
                "此项变化不是你单位造成的，首次告知时也无从列入。由此给你单位增加的往返，本机关承担说明和协助的责任。",
                "科长吴敏",
                new GuideChange(3, 4, "《中华人民共和国食品安全法实施条例》第十九条"),
                List.of(new Defect("食品安全自查报告", "办事指南清单以外，依《中华人民共和国食品安全法实施条例》第十九条须提交", "提交原件 1 份")),
                on("Tue 2026-10-27"),
                null,
                CHEN);
    }

    static PaperContent.AcceptanceNotice silentAcceptance() {
        return new PaperContent.AcceptanceNotice(
                CENTRE,
                LIN,
                STALL,
                on("Fri 2026-09-18"),
                on("Fri 2026-09-18"),
                "《中华人民共和国行政许可法》第三十二条第一款第四项（逾期不告知，自收到申请材料之日起即为受理）",
                DUE,
                List.of("申请人补正材料的时间"),
                "不收费",
                new Collection("窗口领取", "青山县政务服务中心一楼 3 号窗口"),
                CHEN,
                on("Thu 2026-09-24"),
                null);
    }

    static PaperContent.AcceptanceNotice deferredAcceptance() {
        return new PaperContent.AcceptanceNotice(
                CENTRE,
                LIN,
                STALL,
                on("Mon 2026-09-21"),
                on("Mon 2026-09-21"),
                "《中华人民共和国行政许可法》第三十二条第一款第五项，并依申请人承诺容缺受理",
                DUE,
                List.of("申请人补正材料的时间"),
                "不收费",
                new Collection("窗口领取", "青山县政务服务中心一楼 3 号窗口"),
                CHEN,
                null,
                LEASE);
    }

    static PaperContent.MaterialsReceipt receiptOfSituation() {
        return new PaperContent.MaterialsReceipt(
                CENTRE,
                LIN,
                STALL,
                at("Fri 2026-09-18 10:12"),
                List.of(
                        new MaterialLine("食品经营许可申请书", "原件", 1, 4, "当场更正：申请日期漏填"),
                        new MaterialLine("营业执照", "复印件", 1, 1, "")),
                List.of("经营场所使用证明（房屋租赁合同或者不动产权证书）"),
                on("Thu 2026-09-24"),
                null,
                CHEN,
                List.of("经营什么业态？ 餐饮服务", "是否委托他人办理？ 否"));
    }
}
