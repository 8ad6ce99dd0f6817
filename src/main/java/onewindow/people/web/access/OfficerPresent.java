package onewindow.people.web.access;

import java.util.List;
import onewindow.people.Officer;
import onewindow.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** An officer at this request: signed in at a page, or behind a key of the JSON interface. Made anew each time, never stored. */
final class OfficerPresent extends AbstractAuthenticationToken {
    private final transient Officer officer;
    private final transient @Nullable SignedIn signedIn;

    private OfficerPresent(Officer officer, @Nullable SignedIn signedIn) {
        super(List.of());
        this.officer = officer;
        this.signedIn = signedIn;
        setAuthenticated(true);
    }

    static OfficerPresent atPage(SignedIn signedIn) {
        return new OfficerPresent(signedIn.officer(), signedIn);
    }

    static OfficerPresent byKey(Officer officer) {
        return new OfficerPresent(officer, null);
    }

    static @Nullable OfficerPresent now() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OfficerPresent present
                ? present
                : null;
    }

    Officer officer() {
        return officer;
    }

    @Nullable
    SignedIn signedIn() {
        return signedIn;
    }

    boolean mustChangePassword() {
        return signedIn != null && signedIn.mustChangePassword();
    }

    @Override
    public String getName() {
        return officer.centre() + "/" + officer.no();
    }

    @Override
    public Object getPrincipal() {
        return officer;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
