package onewindow.documents;

import static onewindow.documents.Day.at;
import static onewindow.documents.Day.on;
import static onewindow.documents.SamplePapers.CENTRE;
import static onewindow.documents.SamplePapers.CHEN;
import static onewindow.documents.SamplePapers.LIN;
import static onewindow.documents.SamplePapers.STALL;

import java.util.LinkedHashMap;
import java.util.Map;

/** Papers of a hearing, as they look on ordinary days. */
final class HearingPaperSamples {
    private HearingPaperSamples() {}

    static Map<String, PaperContent> all() {
        var papers = new LinkedHashMap<String, PaperContent>();
        papers.put("hearing-rights", rights());
        papers.put("hearing-notice", notice());
        papers.put("hearing-minutes", minutes());
        return papers;
    }

    private static HearingPaper.RightsNotice rights() {
        return new HearingPaper.RightsNotice(
                CENTRE, LIN, STALL, "油烟排放直接涉及相邻住户的重大利益", on("Tue 2026-09-29"), 5, 20, CHEN);
    }

    private static HearingPaper.HearingNotice notice() {
        return new HearingPaper.HearingNotice(
                CENTRE, LIN, STALL, "利害关系人", at("Mon 2026-10-12 09:00"), "政务服务中心三楼听证室", "吴敏", "周伟", true, "", CHEN);
    }

    private static HearingPaper.Minutes minutes() {
        return new HearingPaper.Minutes(
                CENTRE,
                LIN,
                STALL,
                at("Mon 2026-10-12 09:00"),
                "政务服务中心三楼听证室",
                "吴敏",
                "周伟",
                true,
                true,
                "主持人核对参加人身份，宣布听证纪律。\n申请人陈述：已加装油烟净化设备，排放口朝向街道。\n住户代表陈述：夜间仍有油烟，希望排放口改向屋顶。",
                "排放口改向屋顶并经检测达标后，可以准予许可。",
                "申请人、住户代表均已签字",
                CHEN);
    }
}
