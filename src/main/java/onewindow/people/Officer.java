package onewindow.people;

import java.time.Instant;
import java.util.Set;
import onewindow.ledger.Signature;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.SubmissionId;
import onewindow.platform.WindowNo;
import org.jspecify.annotations.Nullable;

/**
 * The person who acts (工作人员), as known for this one request: who, in whose place (B 代 A), at which window, with which
 * rights. Handed to every act as a parameter, never looked up in the background.
 */
public record Officer(
        CentreId centre,
        OfficerNo no,
        String name,
        UnitNo unit,
        @Nullable WindowNo window,
        @Nullable OfficerNo actingFor,
        Set<Permission> permissions) {

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** First line of every act: refuses when this officer lacks the permission. */
    public void require(Permission permission) {
        if (!may(permission)) throw new ActRefused(PeopleReason.NOT_PERMITTED, permission, name);
    }

    /** The signature under an entry written now by this officer. */
    public Signature signing(Instant at, SubmissionId submission) {
        return new Signature(no, actingFor, window, at, submission);
    }
}
