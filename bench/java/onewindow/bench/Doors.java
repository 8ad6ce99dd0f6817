package onewindow.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import onewindow.casework.Act;
import onewindow.casework.CaseHead;
import onewindow.casework.Casework;
import onewindow.casework.Channel;
import onewindow.casework.DeliveryWay;
import onewindow.casework.MaterialState;
import onewindow.catalogue.Answers;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Material;
import onewindow.platform.ChinaTime;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.springframework.context.ApplicationContext;

/** The doors in process, as pages and the JSON interface call them. */
final class Doors implements Round.OneCase {
    private final Casework casework;
    private final List<Act.Ticked> complete;

    Doors(ApplicationContext program) {
        casework = program.getBean(Casework.class);
        complete = complete(program.getBean(Catalogue.class));
    }

    static List<Act.Ticked> complete(Catalogue catalogue) {
        var item = catalogue.published(Centre.ID, Centre.ITEM, today()).orElseThrow();
        return catalogue.checklist(item, Answers.NONE).orThrow().needed().stream()
                .map(Material::number)
                .map(number -> new Act.Ticked(number, MaterialState.PRESENT, ""))
                .toList();
    }

    static LocalDate today() {
        return ChinaTime.dateOf(java.time.Instant.now());
    }

    @Override
    public long[] run() {
        var took = new long[4];
        var number = timed(took, 0, () -> casework.receive(application(), Centre.CLERK, SubmissionId.fresh())).number();
        timed(took, 1, () -> casework.accept(number, null, Centre.CLERK, SubmissionId.fresh()));
        timed(took, 2, () -> casework.decide(
                number, new Act.Decide(true, "符合法定条件，准予许可。", "", "", ""), null, Centre.REVIEWER, SubmissionId.fresh()));
        timed(took, 3, () -> casework.deliver(
                number,
                new Act.Deliver(DeliveryWay.AT_WINDOW, Act.Recipient.APPLICANT, "林晓雨", "", today()),
                null,
                Centre.CLERK,
                SubmissionId.fresh()));
        return took;
    }

    private Act.Receive application() {
        return new Act.Receive(
                Centre.ITEM, Answers.NONE, complete, Applicants.next(), null, Channel.WINDOW, DeliveryWay.AT_WINDOW);
    }

    private static CaseHead timed(long[] took, int act, Supplier<Outcome<CaseHead>> work) {
        long began = System.nanoTime();
        var head = work.get().orThrow();
        took[act] = System.nanoTime() - began;
        return head;
    }
}
