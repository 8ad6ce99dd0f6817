package onewindow.casework.rules;

import java.time.Instant;
import onewindow.casework.rules.ExtensionFact.ExtensionAsked;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** A wish for more time (延期申请): by whom, when, and when the head answered it. */
public record ExtensionWish(
        ExtensionAsked asked,
        Instant askedAt,
        OfficerNo by,
        @Nullable Instant answeredAt) {
    public boolean isOpen() {
        return answeredAt == null;
    }

    ExtensionWish answered(Instant at) {
        return new ExtensionWish(asked, askedAt, by, at);
    }
}
