package onewindow.people;

import java.util.List;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/**
 * Everything with which a centre begins. Units stand in an order in which parents come first. Roles and accounts are separate
 * lists: a technical officer has a role and no account, a clerk may begin with an account and get his role later.
 */
public record CentreFounding(
        CentreProfile centre,
        List<Unit> units,
        List<ServiceWindow> windows,
        List<OfficerSummary> officers,
        List<Post> posts,
        List<Post.Holder> holders,
        List<FirstAccount> accounts,
        List<FirstRole> roles) {

    /** An account; without a password it begins with a one-time code. A password may be given in the demo only. */
    public record FirstAccount(
            LoginName login, OfficerNo officer, @Nullable String demoPassword) {
        /** Kept out of logs. */
        @Override
        public String toString() {
            return "account " + login;
        }
    }

    public record FirstRole(OfficerNo officer, Role role) {}
}
