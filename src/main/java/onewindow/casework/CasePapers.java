package onewindow.casework;

import static onewindow.documents.DecisionResult.DONE;
import static onewindow.documents.DecisionResult.GRANTED;
import static onewindow.documents.DecisionResult.REFUSED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import onewindow.casework.rules.AcceptanceFact;
import onewindow.casework.rules.CaseFact;
import onewindow.casework.rules.CaseFact.AcceptanceRefused;
import onewindow.casework.rules.CaseFact.CaseAccepted;
import onewindow.casework.rules.CaseFact.CaseDecided;
import onewindow.casework.rules.CaseFact.CaseHandedOver;
import onewindow.casework.rules.CaseFact.CaseReceived;
import onewindow.casework.rules.CaseFact.ClockResumed;
import onewindow.casework.rules.CaseFact.DueDateRecounted;
import onewindow.casework.rules.CaseFact.MaterialsSupplied;
import onewindow.casework.rules.CaseFact.MovedDateTold;
import onewindow.casework.rules.CaseFact.PaperIssued;
import onewindow.casework.rules.CaseFact.ResultDelivered;
import onewindow.casework.rules.CaseFact.SupplementAsked;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.ChecklistLine;
import onewindow.casework.rules.ProceedingFact;
import onewindow.casework.rules.PromiseFact;
import onewindow.catalogue.ItemType;
import onewindow.documents.Certificate;
import onewindow.documents.DecisionResult;
import onewindow.documents.Documents;
import onewindow.documents.PaperContent;
import onewindow.documents.PaperRegister;
import onewindow.documents.TakenBy;
import onewindow.ledger.Signature;
import onewindow.people.Officer;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes out the papers (文书) that an act leads to, from the case as it stands after it. */
@Component
class CasePapers {
    private final Documents documents;
    private final PaperRegister register;
    private final PaperParts parts;
    private final ProceedingPapers proceedings;
    private final DeliveryPapers deliveries;
    private final AcceptancePapers acceptance;
    private final Texts words;

    CasePapers(
            Documents documents,
            PaperRegister register,
            PaperParts parts,
            ProceedingPapers proceedings,
            DeliveryPapers deliveries,
            AcceptancePapers acceptance,
            MessageSource messages) {
        this.documents = documents;
        this.register = register;
        this.parts = parts;
        this.proceedings = proceedings;
        this.deliveries = deliveries;
        this.acceptance = acceptance;
        this.words = new Texts(messages, Locale.SIMPLIFIED_CHINESE);
    }

    /** One numbered paper per fact that the law wants in writing, issued within the transaction of the act. */
    List<CaseFact> issue(CaseHead head, CaseFile file, List<CaseFact> facts, Act act, Officer by, Signature signature) {
        var issued = new ArrayList<CaseFact>();
        for (var content : contents(facts, parts.of(head, file, by, signature.at()), act)) {
            var paper = documents.issue(by.centre(), subject(head.number()), content, signature);
            issued.add(new PaperIssued(content.kind().name(), paper.value()));
            if (content instanceof PaperContent.DeliveryReceipt receipt)
                register.deliveredWith(by.centre(), subject(head.number()), receipt.way(), takenBy(act), signature);
        }
        return issued;
    }

    private static TakenBy takenBy(Act act) {
        if (!(act instanceof Act.Deliver deliver)) return TakenBy.APPLICANT;
        return switch (deliver.recipient()) {
            case APPLICANT -> TakenBy.APPLICANT;
            case AGENT -> TakenBy.AGENT;
            case SUBSTITUTE -> TakenBy.STAND_IN;
        };
    }

    /** The papers an act would make out, with the applicant masked: a preview is no look at his data, and none is noted. */
    @Clause("PIP-51")
    List<PaperContent> drafts(CaseHead head, CaseFile file, List<CaseFact> facts, Act act, Officer by, Instant now) {
        return contents(facts, parts.masked(head, file, by, now), act);
    }

    /** The papers of an application that is not taken in yet, and of what follows it at once. */
    List<PaperContent> drafts(
            CaseHead head,
            CaseFile file,
            List<CaseFact> facts,
            Act act,
            Act.Receive application,
            Officer by,
            Instant now) {
        return contents(facts, parts.before(head, file, application, by, now), act);
    }

    private List<PaperContent> contents(List<CaseFact> facts, PaperParts.Of of, Act act) {
        return facts.stream()
                .map(fact -> content(fact, of, act))
                .filter(Objects::nonNull)
                .toList();
    }

    static String subject(CaseNumber number) {
        return "case/" + number.value();
    }

    private @Nullable PaperContent content(CaseFact fact, PaperParts.Of of, Act act) {
        return switch (fact) {
            case CaseReceived received -> materials(of, of.file().checklist(), null);
            case MaterialsSupplied supplied -> materials(of, named(of.file(), supplied.materials()), supplied);
            case CaseAccepted accepted -> acceptance.plain(of);
            case SupplementAsked asked -> acceptance.supplement(of, asked);
            case AcceptanceRefused refused -> acceptance.refusal(of, refused);
            case CaseDecided decided -> decision(of, decided);
            case ResultDelivered delivered ->
                act instanceof Act.Deliver deliver ? deliveries.handed(deliver, of) : null;
            case ClockResumed resumed -> proceedings.resumed(resumed, of);
            case CaseHandedOver handedOver -> null;
            case DueDateRecounted recounted -> null;
            case MovedDateTold told -> null;
            case PaperIssued paper -> null;
            case ProceedingFact proceeding -> proceedings.content(proceeding, act, of);
            case AcceptanceFact around -> acceptance.content(around, of);
            case PromiseFact promise -> acceptance.content(promise, of, act);
        };
    }

    private PaperContent materials(PaperParts.Of of, List<ChecklistLine> lines, @Nullable MaterialsSupplied supplied) {
        var handedIn = lines.stream()
                .filter(line -> line.state() == MaterialState.PRESENT || line.state() == MaterialState.DEFECTIVE)
                .map(acceptance::line)
                .toList();
        var missing = of.file().gaps().stream().map(ChecklistLine::name).toList();
        return new PaperContent.MaterialsReceipt(
                of.office(),
                of.addressee(),
                of.matter(),
                supplied == null ? of.file().receivedAt() : of.now(),
                handedIn,
                missing,
                of.noticeDue(),
                of.due(),
                of.responsible(),
                supplied == null ? of.file().received().situation() : List.of());
    }

    private static List<ChecklistLine> named(CaseFile file, List<Integer> materials) {
        return file.checklist().stream()
                .filter(line -> materials.contains(line.material()))
                .toList();
    }

    private PaperContent decision(PaperParts.Of of, CaseDecided decided) {
        return new PaperContent.Decision(
                of.office(),
                of.addressee(),
                of.matter(),
                result(of, decided.granted()),
                ChinaTime.dateOf(of.file().acceptedAt().orElseThrow()),
                ChinaTime.dateOf(of.now()),
                decided.granted() ? words.of("paper.decision.granted") : words.of("paper.decision.denied"),
                decided.granted() ? of.itemBasis() : decided.basis(),
                decided.granted() ? List.of() : List.of(decided.reason()),
                certificate(of, decided),
                of.fee(),
                of.collection(),
                decided.granted() ? null : of.remedy(),
                of.responsible());
    }

    private static @Nullable Certificate certificate(PaperParts.Of of, CaseDecided decided) {
        var licence = decided.licence();
        return licence == null
                ? null
                : new Certificate(of.matter().item(), licence.number().strip(), licence.validUntil());
    }

    private static DecisionResult result(PaperParts.Of of, boolean granted) {
        if (!granted) return REFUSED;
        return of.itemType() == ItemType.LICENCE ? GRANTED : DONE;
    }
}
