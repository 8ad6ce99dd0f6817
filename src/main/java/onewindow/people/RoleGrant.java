package onewindow.people;

import java.time.Instant;
import onewindow.platform.OfficerNo;
import onewindow.platform.WindowNo;
import org.jspecify.annotations.Nullable;

/**
 * A role that an officer holds from a moment on. Bound to a unit it holds only while he belongs to it; bound to a window only
 * while he has a post there.
 */
public record RoleGrant(
        GrantNo no,
        OfficerNo officer,
        Role role,
        @Nullable UnitNo unit,
        @Nullable WindowNo window,
        Instant from,
        @Nullable Instant until) {}
