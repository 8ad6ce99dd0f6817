package onewindow.casework;

import java.util.List;
import java.util.Locale;
import onewindow.casework.rules.DeliveryFact;
import onewindow.casework.rules.DeliveryFact.DeliveryAnnounced;
import onewindow.casework.rules.DeliveryFact.DeliveryFailed;
import onewindow.casework.rules.DeliveryFact.NoticeConcluded;
import onewindow.casework.rules.DeliveryFact.ResultLeft;
import onewindow.casework.rules.DeliveryFact.WayChosen;
import onewindow.documents.DeliveredPaper;
import onewindow.documents.Documents;
import onewindow.documents.PaperContent;
import onewindow.documents.PaperKind;
import onewindow.documents.ReceiptRefused;
import onewindow.documents.Receiver;
import onewindow.documents.ServiceWay;
import onewindow.parties.Parties;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes out the delivery receipt (送达回证), whichever way the result took. */
@Component
class DeliveryPapers {
    private final Documents documents;
    private final Texts words;

    DeliveryPapers(Documents documents, MessageSource messages) {
        this.documents = documents;
        this.words = new Texts(messages, Locale.SIMPLIFIED_CHINESE);
    }

    @Nullable
    PaperContent content(DeliveryFact fact, Act act, PaperParts.Of of) {
        return switch (fact) {
            case WayChosen chosen -> null;
            case DeliveryFailed failed -> null;
            case DeliveryAnnounced announced -> null;
            case ResultLeft left -> act instanceof DeliveryAct.Leave leave ? left(leave, of) : null;
            case NoticeConcluded concluded -> made(of);
        };
    }

    /** Handed over against a name and a proof. */
    PaperContent handed(Act.Deliver deliver, PaperParts.Of of) {
        var receiver = new Receiver(of.shown(deliver.recipientName()), relation(deliver), of.now());
        return receipt(of, wayOf(deliver.way()), of.placeOfDelivery(), receiver, null, remark(deliver));
    }

    private PaperContent left(DeliveryAct.Leave leave, PaperParts.Of of) {
        var refused = new ReceiptRefused(
                leave.reason(), leave.witnesses().stream().map(of::shown).toList());
        var remark = leave.recording().isBlank() ? "" : words.of("paper.remark.recording", leave.recording());
        return receipt(
                of,
                ServiceWay.LEFT_IN_PLACE,
                leave.place(),
                null,
                refused,
                words.of("paper.remark.left", leave.on()) + remark);
    }

    private PaperContent made(PaperParts.Of of) {
        var notice = of.file().proceedings().delivery().announced().orElseThrow();
        var remark = words.of("paper.remark.notice", notice.on(), notice.where(), notice.lastDay());
        return receipt(of, ServiceWay.PUBLIC_NOTICE, notice.where(), null, null, remark);
    }

    private PaperContent receipt(
            PaperParts.Of of,
            ServiceWay way,
            String place,
            @Nullable Receiver receiver,
            @Nullable ReceiptRefused refused,
            String remark) {
        return new PaperContent.DeliveryReceipt(
                of.office(),
                of.addressee(),
                of.matter(),
                decision(of),
                way,
                place,
                List.of(of.officerName()),
                receiver,
                refused,
                remark,
                of.responsible());
    }

    /** A decision that was taken back is not delivered: the last one stands. */
    private List<DeliveredPaper> decision(PaperParts.Of of) {
        return documents.of(of.centre(), CasePapers.subject(of.number())).stream()
                .filter(paper -> paper.kind() == PaperKind.DECISION)
                .reduce((earlier, later) -> later)
                .map(paper -> new DeliveredPaper(words.word(paper.kind()), paper.number(), 1))
                .stream()
                .toList();
    }

    private String remark(Act.Deliver deliver) {
        var proof = switch (deliver.way()) {
            case AT_WINDOW -> "";
            case COURIER -> words.of("paper.remark.courier", deliver.proof());
            case ELECTRONIC -> words.of("paper.remark.electronic", deliver.proof());
        };
        if (deliver.recipient() != Act.Recipient.SUBSTITUTE) return proof;
        return proof
                + words.of(
                        "paper.remark.standIn",
                        Parties.maskedNumber(deliver.standIn().idNumber()));
    }

    private String relation(Act.Deliver deliver) {
        return switch (deliver.recipient()) {
            case APPLICANT -> words.of("paper.relation.applicant");
            case AGENT -> words.of("paper.relation.agent");
            case SUBSTITUTE -> deliver.standIn().relation();
        };
    }

    private static ServiceWay wayOf(DeliveryWay way) {
        return switch (way) {
            case AT_WINDOW -> ServiceWay.DIRECT;
            case COURIER -> ServiceWay.MAIL;
            case ELECTRONIC -> ServiceWay.ELECTRONIC;
        };
    }
}
