package onewindow.casework.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.casework.rules.ThirdPartyFact.StatementHeard;
import onewindow.casework.rules.ThirdPartyFact.ThirdPartyTold;
import onewindow.platform.OfficerNo;

/** Those whose interest a case touches, in the order in which they were told. */
public final class ThirdPartyLog {
    private final List<ThirdParty> all = new ArrayList<>();

    void take(ThirdPartyFact fact, Instant at, OfficerNo by) {
        switch (fact) {
            case ThirdPartyTold told -> all.add(new ThirdParty(told, at, null, null));
            case StatementHeard heard ->
                all.replaceAll(one -> one.number() == heard.party() ? one.heard(heard, at) : one);
        }
    }

    public List<ThirdParty> all() {
        return List.copyOf(all);
    }

    Optional<ThirdParty> find(int number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }
}
