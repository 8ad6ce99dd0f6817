package onewindow.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** The papers of taking in and accepting besides the plain ones: what was mended, promised, asked again, or is not ours. */
public sealed interface AcceptancePaper extends PaperContent {

    /** 不需要取得行政许可告知书: the matter needs no licence; said at once, in writing, with the remedy. */
    @Clause({"LIC-32.1", "LIC-32.6", "A3.7"})
    record NotRequiredNotice(
            Office office,
            Addressee applicant,
            Matter matter,
            String reason,
            String basis,
            Remedy remedy,
            Responsible responsible)
            implements AcceptancePaper {
        @Override
        public PaperKind kind() {
            return PaperKind.NOT_REQUIRED_NOTICE;
        }
    }

    /** 不予受理决定书 of what belongs to another body, which is named so that the applicant knows where to go. */
    @Clause({"LIC-32.2", "LIC-32.6", "A3.7"})
    record ReferralNotice(
            Office office,
            Addressee applicant,
            Matter matter,
            String reason,
            String basis,
            String competentBody,
            Remedy remedy,
            Responsible responsible)
            implements AcceptancePaper {
        public ReferralNotice {
            if (competentBody.isBlank()) throw new IllegalArgumentException("the competent body is named");
        }

        @Override
        public PaperKind kind() {
            return PaperKind.REFERRAL_NOTICE;
        }
    }

    /** 当场更正记录: which errors the applicant mended at the window, each confirmed by his signature. */
    @Clause("LIC-32.3")
    record CorrectionRecord(
            Office office,
            Addressee applicant,
            Matter matter,
            Instant correctedAt,
            List<Corrected> corrections,
            boolean complete,
            Responsible responsible)
            implements AcceptancePaper {
        public CorrectionRecord {
            corrections = List.copyOf(corrections);
            if (corrections.isEmpty()) throw new IllegalArgumentException("a correction names what was mended");
        }

        @Override
        public PaperKind kind() {
            return PaperKind.CORRECTION_RECORD;
        }
    }

    /** 容缺受理告知承诺书: what the office tells, what the applicant promises and signs, what follows if it is not kept. */
    @Clause("LIC-32.4")
    record DeferralPromise(
            Office office,
            Addressee applicant,
            Matter matter,
            Deferred deferred,
            Instant promisedDueAt,
            String signatory,
            Responsible responsible)
            implements AcceptancePaper {
        @Override
        public PaperKind kind() {
            return PaperKind.DEFERRAL_PROMISE;
        }

        @Override
        public String toString() {
            return "DeferralPromise[" + matter + "]";
        }
    }

    /**
     * 再次告知书: only what the first notice did not hold, why it is asked for now, who opened it; the fault is the office's and the
     * clock runs on.
     */
    @Clause({"A3.3", "LIC-32.4"})
    record SecondNotice(
            Office office,
            Addressee applicant,
            Matter matter,
            @Nullable String firstNumber,
            @Nullable LocalDate firstOn,
            String newFact,
            String fault,
            String openedBy,
            @Nullable GuideChange change,
            List<Defect> added,
            LocalDate supplementBy,
            @Nullable Instant promisedDueAt,
            Responsible responsible)
            implements AcceptancePaper {
        public SecondNotice {
            added = List.copyOf(added);
            if (added.isEmpty()) throw new IllegalArgumentException("a further notice names what is added");
        }

        @Override
        public PaperKind kind() {
            return PaperKind.SECOND_NOTICE;
        }
    }
}
