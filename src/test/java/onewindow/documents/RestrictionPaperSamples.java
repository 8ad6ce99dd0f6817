package onewindow.documents;

import static onewindow.documents.Day.on;
import static onewindow.documents.SamplePapers.CENTRE;
import static onewindow.documents.SamplePapers.CHEN;
import static onewindow.documents.SamplePapers.LIN;
import static onewindow.documents.SamplePapers.REMEDY;
import static onewindow.documents.SamplePapers.STALL;

/** The warning of an applicant who handed in a forged lease. */
final class RestrictionPaperSamples {
    private RestrictionPaperSamples() {}

    static PaperContent notice() {
        return new RestrictionPaper(
                CENTRE,
                LIN,
                STALL,
                "隐瞒有关情况或者提供虚假材料",
                "《中华人民共和国行政许可法》第七十八条",
                "直接关系人身健康",
                "经向出租人核实，提交的租赁合同系伪造。",
                null,
                on("Tue 2026-09-22"),
                on("Wed 2027-09-22"),
                REMEDY,
                CHEN);
    }
}
