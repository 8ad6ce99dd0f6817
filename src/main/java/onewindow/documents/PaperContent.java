package onewindow.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** Everything a paper says, kind by kind. Kept as it was said: a paper is printed from this and from nothing else. */
public sealed interface PaperContent
        permits AcceptancePaper,
                PaperContent.MaterialsReceipt,
                PaperContent.AcceptanceNotice,
                PaperContent.SupplementNotice,
                PaperContent.RefusalNotice,
                PaperContent.Decision,
                PaperContent.DeliveryReceipt,
                ProcedurePaper,
                ClosingPaper,
                HearingPaper,
                InspectionPaper,
                RecusalPaper,
                JointPaper,
                ReportUpPaper,
                RestrictionPaper {
    PaperKind kind();

    Office office();

    Addressee applicant();

    Matter matter();

    Responsible responsible();

    /**
     * 收件凭证: what was handed in, when, to whom; when the office answers, or by when it is done if already accepted. The answers
     * about the applicant's situation decided which materials are asked for, so they stand on it.
     */
    @Clause({"A3.4", "LIC-32.6"})
    record MaterialsReceipt(
            Office office,
            Addressee applicant,
            Matter matter,
            Instant receivedAt,
            List<MaterialLine> materials,
            List<String> missing,
            @Nullable LocalDate answerBy,
            @Nullable DueDate due,
            Responsible responsible,
            @Nullable List<String> situation)
            implements PaperContent {
        public MaterialsReceipt {
            materials = List.copyOf(materials);
            missing = List.copyOf(missing);
            situation = situation == null ? List.of() : List.copyOf(situation);
        }

        /** A receipt given there and then. */
        public MaterialsReceipt(
                Office office,
                Addressee applicant,
                Matter matter,
                Instant receivedAt,
                List<MaterialLine> materials,
                List<String> missing,
                @Nullable LocalDate answerBy,
                @Nullable DueDate due,
                Responsible responsible) {
            this(office, applicant, matter, receivedAt, materials, missing, answerBy, due, responsible, null);
        }

        @Override
        public PaperKind kind() {
            return PaperKind.MATERIALS_RECEIPT;
        }
    }

    /**
     * 受理通知书: from when the clock runs, by when the office is done, what is not counted, how the result arrives. Where silence
     * accepted the case, the last day on which the office could have spoken; where materials were promised, which and by when.
     */
    @Clause({"LIC-32.4", "LIC-32.5", "LIC-32.6", "A3.4", "A3.6"})
    record AcceptanceNotice(
            Office office,
            Addressee applicant,
            Matter matter,
            LocalDate receivedOn,
            LocalDate acceptedOn,
            String basis,
            DueDate due,
            List<String> notCounted,
            String fee,
            Collection collection,
            Responsible responsible,
            @Nullable LocalDate silentSince,
            @Nullable Deferred deferred)
            implements PaperContent {
        public AcceptanceNotice {
            notCounted = List.copyOf(notCounted);
        }

        /** An acceptance of what is complete. */
        public AcceptanceNotice(
                Office office,
                Addressee applicant,
                Matter matter,
                LocalDate receivedOn,
                LocalDate acceptedOn,
                String basis,
                DueDate due,
                List<String> notCounted,
                String fee,
                Collection collection,
                Responsible responsible) {
            this(
                    office,
                    applicant,
                    matter,
                    receivedOn,
                    acceptedOn,
                    basis,
                    due,
                    notCounted,
                    fee,
                    collection,
                    responsible,
                    null,
                    null);
        }

        @Override
        public PaperKind kind() {
            return PaperKind.ACCEPTANCE_NOTICE;
        }
    }

    /** 一次性告知（补正）通知书: everything that is missing or wrong, told once, each with what to do and until when. */
    @Clause({"A3.3", "LIC-32.4"})
    record SupplementNotice(
            Office office,
            Addressee applicant,
            Matter matter,
            LocalDate receivedOn,
            String basis,
            List<Defect> defects,
            LocalDate supplementBy,
            Responsible responsible)
            implements PaperContent {
        public SupplementNotice {
            defects = List.copyOf(defects);
            if (defects.isEmpty()) throw new IllegalArgumentException("a supplement notice names what is missing");
        }

        @Override
        public PaperKind kind() {
            return PaperKind.SUPPLEMENT_NOTICE;
        }
    }

    /** 不予受理决定书: reasons, basis, the competent body if another is, and the remedy. */
    @Clause({"A3.7", "LIC-32.2", "LIC-32.6"})
    record RefusalNotice(
            Office office,
            Addressee applicant,
            Matter matter,
            List<String> reasons,
            String basis,
            @Nullable String competentBody,
            Remedy remedy,
            Responsible responsible)
            implements PaperContent {
        public RefusalNotice {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) throw new IllegalArgumentException("a refusal gives its reasons");
        }

        @Override
        public PaperKind kind() {
            return PaperKind.REFUSAL_NOTICE;
        }
    }

    /** 行政许可决定书、办理结果通知书: what was decided, on which basis; a refusal with reasons and remedy. */
    @Clause({"LIC-38", "LIC-44", "A3.7"})
    record Decision(
            Office office,
            Addressee applicant,
            Matter matter,
            DecisionResult result,
            LocalDate acceptedOn,
            LocalDate decidedOn,
            String decision,
            String basis,
            List<String> reasons,
            @Nullable Certificate certificate,
            String fee,
            Collection collection,
            @Nullable Remedy remedy,
            Responsible responsible)
            implements PaperContent {
        public Decision {
            reasons = List.copyOf(reasons);
            if (result == DecisionResult.REFUSED && (reasons.isEmpty() || remedy == null))
                throw new IllegalArgumentException("a refusal gives its reasons and the remedy");
        }

        @Override
        public PaperKind kind() {
            return PaperKind.DECISION;
        }
    }

    /** 送达回证: what was handed over, how and where, by whom, and the proof that it arrived or was not taken. */
    @Clause("LIC-44")
    record DeliveryReceipt(
            Office office,
            Addressee applicant,
            Matter matter,
            List<DeliveredPaper> papers,
            ServiceWay way,
            String place,
            List<String> deliveredBy,
            @Nullable Receiver receiver,
            @Nullable ReceiptRefused refused,
            String remark,
            Responsible responsible)
            implements PaperContent {
        public DeliveryReceipt {
            papers = List.copyOf(papers);
            deliveredBy = List.copyOf(deliveredBy);
            if (papers.isEmpty()) throw new IllegalArgumentException("a delivery receipt names what was delivered");
        }

        @Override
        public PaperKind kind() {
            return PaperKind.DELIVERY_RECEIPT;
        }

        @Override
        public String toString() {
            return "DeliveryReceipt[" + matter + "]";
        }
    }
}
