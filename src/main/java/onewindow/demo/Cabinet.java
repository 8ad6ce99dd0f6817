package onewindow.demo;

import static onewindow.demo.DemoCentres.QINGSHAN;

import java.time.LocalDate;
import java.util.Set;
import onewindow.casework.CaseHead;
import onewindow.casework.Warnings;
import onewindow.catalogue.ItemCode;
import onewindow.certificates.BlankNo;
import onewindow.certificates.Blanks;
import onewindow.documents.PaperRegister;
import onewindow.documents.Serving;
import onewindow.people.Officer;
import onewindow.platform.SubmissionId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the story keeps beside its cases: papers handed over against signature, blank certificates, an item watched earlier. */
@Component
@Profile("demo")
class Cabinet {
    /** After these the visitor stands at the window and takes his paper with him. */
    private static final Set<String> AT_THE_WINDOW =
            Set.of("receive", "accept", "notice", "supply", "refuse", "withdraw");

    private static final String KIND = "食品经营许可证";
    private static final int DELIVERED = 20;
    private static final BlankNo USED = new BlankNo("SP0004202");
    private static final BlankNo TORN = new BlankNo("SP0004201");
    private static final String LICENSED = "lin-noodles";
    private static final ItemCode WATCHED = new ItemCode("QS-SCJG-006");
    private static final int WATCHED_DAYS = 4;

    private final PaperRegister register;
    private final Blanks blanks;
    private final Warnings warnings;

    Cabinet(PaperRegister register, Blanks blanks, Warnings warnings) {
        this.register = register;
        this.blanks = blanks;
        this.warnings = warnings;
    }

    void handOver(String act, CaseHead head, Officer clerk, LocalDate on) {
        if (!AT_THE_WINDOW.contains(act)) return;
        for (var paper : register.about(QINGSHAN, "case/" + head.number())) {
            if (!paper.isToBeServed()) continue;
            var no = paper.summary().no();
            var serving = Serving.atTheWindow(paper.summary().kind(), on);
            register.serve(no, serving, clerk, new SubmissionId("demo.paper." + no.value()))
                    .orThrow();
        }
    }

    /** An item of many visitors is watched earlier, before the first of them comes. */
    void open() {
        warnings.layDown(
                        WATCHED,
                        WATCHED_DAYS,
                        DemoCentres.acting(DemoPeople.LIU_YANG),
                        new SubmissionId("demo.warning"))
                .orThrow();
    }

    /** The certificate is printed when it is granted; the first blank was torn. */
    void print(Tale tale, String act, CaseHead head, Officer clerk) {
        if (!tale.id().equals(LICENSED) || !act.equals("grant")) return;
        blanks.takeIn(KIND, TORN.value(), DELIVERED, clerk, new SubmissionId("demo.blanks.in"))
                .orThrow();
        blanks.spoil(TORN, "打印时卡纸，证面破损", clerk, new SubmissionId("demo.blanks.spoil"))
                .orThrow();
        blanks.print(USED, head.number(), clerk, new SubmissionId("demo.blanks.print"))
                .orThrow();
    }
}
