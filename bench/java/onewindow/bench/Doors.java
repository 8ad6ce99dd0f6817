package onewindow.bench;

import java.time.LocalDate;
import java.util.List;
import onewindow.casework.Act;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.casework.Channel;
import onewindow.casework.DeliveryWay;
import onewindow.casework.MaterialState;
import onewindow.casework.StandIn;
import onewindow.catalogue.Answers;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Material;
import onewindow.platform.ChinaTime;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** One client that uses the doors in process, as pages and the JSON interface call them. */
final class Doors implements Round.Client {
    private final Casework casework;
    private final List<Integer> materials;
    private @Nullable CaseHead head;

    Doors(ApplicationContext program) {
        casework = program.getBean(Casework.class);
        materials = materials(program.getBean(Catalogue.class));
    }

    /** What the guide asks for in the plainest situation. */
    static List<Integer> materials(Catalogue catalogue) {
        var item = catalogue.published(Centre.ID, Centre.ITEM, today()).orElseThrow();
        return catalogue.checklist(item, Answers.NONE).orThrow().needed().stream()
                .map(Material::number)
                .toList();
    }

    static LocalDate today() {
        return ChinaTime.dateOf(java.time.Instant.now());
    }

    @Override
    public void act(int which) {
        head = (switch (which) {
                    case 0 -> casework.receive(application(), Centre.CLERK, SubmissionId.fresh());
                    case 1 -> casework.accept(number(), seen(), Centre.CLERK, SubmissionId.fresh());
                    case 2 -> casework.decide(number(), decision(), seen(), Centre.REVIEWER, SubmissionId.fresh());
                    default -> casework.deliver(number(), delivery(), seen(), Centre.CLERK, SubmissionId.fresh());
                })
                .orThrow();
    }

    private Act.Receive application() {
        var complete = materials.stream()
                .map(material -> new Act.Ticked(material, MaterialState.PRESENT, ""))
                .toList();
        return new Act.Receive(
                Centre.ITEM, Answers.NONE, complete, Applicants.next(), null, Channel.WINDOW, DeliveryWay.AT_WINDOW);
    }

    private static Act.Decide decision() {
        return new Act.Decide(true, "符合法定条件，准予许可。", "", "", "");
    }

    private static Act.Deliver delivery() {
        return new Act.Deliver(DeliveryWay.AT_WINDOW, Act.Recipient.APPLICANT, "林晓雨", StandIn.NONE, "", today());
    }

    CaseNumber number() {
        return head().number();
    }

    private int seen() {
        return head().standing().version();
    }

    private CaseHead head() {
        if (head == null) throw new IllegalStateException("a case begins with its receipt");
        return head;
    }
}
