package onewindow.documents;

import static onewindow.documents.Day.on;
import static onewindow.documents.SamplePapers.CENTRE;
import static onewindow.documents.SamplePapers.CHEN;
import static onewindow.documents.SamplePapers.LIN;
import static onewindow.documents.SamplePapers.STALL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Papers of an inspection and to a third party, as they look on ordinary days. */
final class InspectionPaperSamples {
    private InspectionPaperSamples() {}

    static Map<String, PaperContent> all() {
        var papers = new LinkedHashMap<String, PaperContent>();
        papers.put("inspection", inspection());
        papers.put("third-party", thirdParty());
        return papers;
    }

    private static InspectionPaper.InspectionRecord inspection() {
        return new InspectionPaper.InspectionRecord(
                CENTRE,
                LIN,
                STALL,
                "核查设备布局与操作流程是否与图纸一致",
                "青山县西街 12 号",
                on("Thu 2026-09-24"),
                List.of("孙力", "周伟"),
                "不符合要求",
                "生熟加工区没有分开，其余与图纸一致。",
                "GB 31654—2021《食品安全国家标准 餐饮服务通用卫生规范》",
                CHEN);
    }

    private static InspectionPaper.ThirdPartyNotice thirdParty() {
        return new InspectionPaper.ThirdPartyNotice(
                CENTRE,
                LIN,
                new Matter(STALL.caseNumber(), STALL.item(), STALL.itemCode(), STALL.appliedOn(), ""),
                "赵建国",
                "青山县西街 14 号",
                "排烟口距其住宅不足十米",
                on("Tue 2026-09-29"),
                CHEN);
    }
}
