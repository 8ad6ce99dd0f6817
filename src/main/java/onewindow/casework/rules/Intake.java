package onewindow.casework.rules;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import onewindow.casework.rules.AcceptanceFact.CaseDeemedAccepted;
import onewindow.casework.rules.AcceptanceFact.ListExtended;
import onewindow.casework.rules.CaseFact.AcceptanceRefused;
import onewindow.casework.rules.CaseFact.CaseAccepted;
import onewindow.casework.rules.CaseFact.PaperIssued;
import onewindow.casework.rules.CaseFact.SupplementAsked;
import onewindow.casework.rules.PromiseFact.MaterialsPromised;
import onewindow.casework.rules.PromiseFact.PromiseChased;
import org.jspecify.annotations.Nullable;

/** How an application was taken in and answered (受理环节). Part of the fold. */
public final class Intake {
    private @Nullable Instant answeredAt;
    private @Nullable CaseDeemedAccepted deemed;
    private @Nullable MaterialsPromised promise;
    private @Nullable Instant chasedAt;
    private @Nullable Instant refusedAt;
    private boolean acknowledged;
    private final Map<Integer, String> basisOfExtra = new HashMap<>();

    void take(Happened happened) {
        switch (happened.fact()) {
            case CaseAccepted accepted -> answered(happened.at());
            case SupplementAsked asked -> answered(happened.at());
            case AcceptanceRefused refused -> {
                answered(happened.at());
                refusedAt = happened.at();
            }
            case CaseDeemedAccepted silent -> deemed = silent;
            case MaterialsPromised promised -> promise = promised;
            case PromiseChased chased -> chasedAt = happened.at();
            case ListExtended more -> basisOfExtra.put(more.material(), more.basis());
            case PaperIssued issued -> acknowledged |= issued.kind().equals("ACCEPTANCE_NOTICE");
            default -> {}
        }
    }

    private void answered(Instant at) {
        if (answeredAt == null) answeredAt = at;
    }

    /** When the applicant had the first answer in hand that binds the office: accepted, asked or refused. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** When acceptance was refused in writing. */
    Optional<Instant> refusedAt() {
        return Optional.ofNullable(refusedAt);
    }

    /** That nobody answered in time, and the law therefore counts the case as accepted. */
    public Optional<CaseDeemedAccepted> deemed() {
        return Optional.ofNullable(deemed);
    }

    /** Whether silence accepted the case and the applicant has no acceptance notice yet. */
    public boolean isUnacknowledged() {
        return deemed != null && !acknowledged;
    }

    public Optional<MaterialsPromised> promise() {
        return Optional.ofNullable(promise);
    }

    boolean promises(int material) {
        return promise != null && promise.materials().contains(material);
    }

    public Optional<Instant> chasedAt() {
        return Optional.ofNullable(chasedAt);
    }

    /** How many materials were asked for beside the published list. */
    public int extended() {
        return basisOfExtra.size();
    }

    /** On which law a material beside the published list is asked for. */
    public Optional<String> basisOf(int material) {
        return Optional.ofNullable(basisOfExtra.get(material));
    }
}
