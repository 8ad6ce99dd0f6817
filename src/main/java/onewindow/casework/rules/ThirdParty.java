package onewindow.casework.rules;

import java.time.Instant;
import onewindow.casework.rules.ThirdPartyFact.StatementHeard;
import onewindow.casework.rules.ThirdPartyFact.ThirdPartyTold;
import org.jspecify.annotations.Nullable;

/** One whose major interest the licence touches (利害关系人): when he was told, when he was heard. */
public record ThirdParty(
        ThirdPartyTold told,
        Instant toldAt,
        @Nullable StatementHeard statement,
        @Nullable Instant heardAt) {
    public int number() {
        return told.number();
    }

    public boolean isOutstanding() {
        return statement == null;
    }

    ThirdParty heard(StatementHeard said, Instant at) {
        return statement == null ? new ThirdParty(told, toldAt, said, at) : this;
    }
}
