package onewindow.casework.rules;

import java.time.Instant;
import onewindow.casework.RecusalAsker;
import onewindow.casework.rules.RecusalFact.RecusalAsked;
import org.jspecify.annotations.Nullable;

/** One request that an officer keeps out of a case (回避申请), and the answer to it. */
public record Recusal(
        RecusalAsked asked, Instant askedAt, @Nullable Instant answeredAt, boolean granted) {
    public int number() {
        return asked.number();
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    /** Whoever says of himself that he is not impartial stops at once; whom others doubt goes on until the answer. */
    boolean bars(String officer) {
        if (!asked.officer().equals(officer)) return false;
        return granted || isOpen() && asked.asker() == RecusalAsker.OFFICER;
    }

    Recusal answered(Instant at, boolean yes) {
        return new Recusal(asked, askedAt, at, yes);
    }
}
