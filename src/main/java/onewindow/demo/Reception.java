package onewindow.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import onewindow.casework.Act;
import onewindow.casework.Channel;
import onewindow.casework.MaterialState;
import onewindow.catalogue.Answers;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Material;
import onewindow.demo.Tale.Visitor;
import onewindow.parties.Agent;
import onewindow.parties.Applicant;
import onewindow.parties.IdKind;
import onewindow.queue.TicketNo;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Turns a tale into what the clerk typed: applicant, agent, checklist. ID numbers and credit codes are made up with true check digits. */
@Component
@Profile("demo")
class Reception {
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final String AREA = "420399";
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECK = "10X98765432";
    private static final String CODE_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int CODE_MODULUS = 31;

    private final Catalogue catalogue;

    Reception(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Act.Receive application(Tale tale, LocalDate on, TicketNo ticket) {
        return new Act.Receive(
                tale.item(),
                Answers.NONE,
                checklist(tale, on),
                applicant(tale.visitor()),
                agent(tale, on),
                Channel.WINDOW,
                tale.way(),
                null,
                "",
                ticket,
                null);
    }

    Act.AskForSupplement gaps(Tale tale) {
        var gaps = new java.util.ArrayList<Act.Gap>();
        tale.missing().forEach(material -> gaps.add(new Act.Gap(material, "未提交", "补交符合要求的材料")));
        tale.defective().forEach((material, problem) -> gaps.add(new Act.Gap(material, problem, "更正后重新提交")));
        return new Act.AskForSupplement(gaps);
    }

    private List<Act.Ticked> checklist(Tale tale, LocalDate on) {
        var item = catalogue
                .published(DemoCentres.QINGSHAN, tale.item(), on)
                .orElseThrow(() -> new IllegalStateException("the story needs a published item: " + tale.item()));
        return catalogue.checklist(item, Answers.NONE).orThrow().needed().stream()
                .map(Material::number)
                .map(number -> ticked(tale, number))
                .toList();
    }

    private static Act.Ticked ticked(Tale tale, int material) {
        var problem = tale.defective().get(material);
        if (problem != null) return new Act.Ticked(material, MaterialState.DEFECTIVE, problem);
        var state = tale.missing().contains(material) ? MaterialState.MISSING : MaterialState.PRESENT;
        return new Act.Ticked(material, state, "");
    }

    private static Applicant applicant(Visitor visitor) {
        if (!visitor.firm()) return person(visitor);
        return new Applicant.Firm(
                visitor.word("name"),
                creditCode(visitor.word("phone")),
                visitor.word("representative"),
                visitor.word("contact"),
                visitor.word("phone"),
                visitor.word("address"));
    }

    private static Applicant.Person person(Visitor visitor) {
        return new Applicant.Person(
                visitor.word("name"),
                IdKind.RESIDENT_ID,
                idNumber(visitor),
                visitor.word("phone"),
                visitor.word("address"));
    }

    private static @Nullable Agent agent(Tale tale, LocalDate on) {
        var agent = tale.agent();
        return agent == null ? null : new Agent(person(agent), agent.word("scope"), on.plusMonths(1));
    }

    private static String idNumber(Visitor visitor) {
        var phone = visitor.word("phone");
        var first = AREA + BIRTH.format(visitor.born()) + phone.substring(phone.length() - 3);
        int sum = 0;
        for (int place = 0; place < ID_WEIGHTS.length; place++) sum += (first.charAt(place) - '0') * ID_WEIGHTS[place];
        return first + ID_CHECK.charAt(sum % 11);
    }

    private static String creditCode(String phone) {
        var first = "91" + AREA + "MA" + phone.substring(phone.length() - 7);
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < first.length(); place++) {
            sum += CODE_LETTERS.indexOf(first.charAt(place)) * weight;
            weight = weight * 3 % CODE_MODULUS;
        }
        return first + CODE_LETTERS.charAt((CODE_MODULUS - sum % CODE_MODULUS) % CODE_MODULUS);
    }
}
