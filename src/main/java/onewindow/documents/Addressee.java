package onewindow.documents;

import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** The applicant as named on a paper. Papers travel further than the applicant, so the ID number stands masked on all of them. */
@Clause("PIP-51")
public record Addressee(
        String name,
        boolean firm,
        String idName,
        String maskedId,
        @Nullable String contactPerson,
        String phone,
        @Nullable String address,
        @Nullable String agent) {
    public Addressee {
        if (!maskedId.contains("*")) throw new IllegalArgumentException("an ID number stands masked on a paper");
    }

    /** How the paper speaks to the applicant. */
    public String you() {
        return firm ? "你单位" : "你";
    }

    @Override
    public String toString() {
        return "Addressee[" + maskedId + "]";
    }
}
