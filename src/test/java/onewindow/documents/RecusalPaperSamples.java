package onewindow.documents;

import static onewindow.documents.SamplePapers.CENTRE;
import static onewindow.documents.SamplePapers.CHEN;
import static onewindow.documents.SamplePapers.LIN;
import static onewindow.documents.SamplePapers.STALL;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers to recusals as they look on ordinary days. */
final class RecusalPaperSamples {
    private RecusalPaperSamples() {}

    static Map<String, PaperContent> all() {
        var papers = new LinkedHashMap<String, PaperContent>();
        papers.put("recusal", decision("周伟", "经核实，该工作人员的近亲属在同一条街经营同类店铺，可能影响公正。"));
        papers.put("no-recusal", decision(null, "经核实，该工作人员与申请人没有利害关系。"));
        return papers;
    }

    private static RecusalPaper decision(@Nullable String deputy, String reason) {
        return new RecusalPaper(
                CENTRE,
                LIN,
                new Matter(STALL.caseNumber(), STALL.item(), STALL.itemCode(), STALL.appliedOn(), ""),
                "孙力",
                "申请人",
                "涉及近亲属利害关系",
                deputy,
                reason,
                "秦岚",
                CHEN);
    }
}
