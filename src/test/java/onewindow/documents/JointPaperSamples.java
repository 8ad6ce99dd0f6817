package onewindow.documents;

import static onewindow.documents.Day.at;
import static onewindow.documents.Day.on;
import static onewindow.documents.SamplePapers.CENTRE;
import static onewindow.documents.SamplePapers.CHEN;
import static onewindow.documents.SamplePapers.LIN;
import static onewindow.documents.SamplePapers.STALL;

import java.util.Map;

/** The notice to a unit that has a part in a case, as it looks on an ordinary day. */
final class JointPaperSamples {
    private JointPaperSamples() {}

    static Map<String, PaperContent> all() {
        return Map.of("joint", notice());
    }

    private static JointPaper notice() {
        return new JointPaper(
                CENTRE,
                LIN,
                new Matter(STALL.caseNumber(), STALL.item(), STALL.itemCode(), STALL.appliedOn(), ""),
                "青山县消防救援大队",
                "核对经营场所是否符合消防安全要求",
                on("Thu 2026-10-08"),
                new DueDate(
                        45,
                        on("Fri 2026-11-27"),
                        15,
                        at("Fri 2026-10-16 17:30"),
                        false,
                        null,
                        SamplePapers.why(on("Tue 2026-09-22"), on("Fri 2026-10-16"))),
                CHEN);
    }
}
