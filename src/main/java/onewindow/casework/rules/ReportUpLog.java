package onewindow.casework.rules;

import java.time.Instant;
import java.util.Optional;
import onewindow.casework.rules.ReportUpFact.CaseReportedUp;
import onewindow.casework.rules.ReportUpFact.SuperiorAnswered;
import org.jspecify.annotations.Nullable;

/** How far a case is on its way to the superior and back. */
public final class ReportUpLog {
    private @Nullable CaseReportedUp reported;
    private @Nullable Instant reportedAt;
    private @Nullable SuperiorAnswered answered;

    void take(ReportUpFact fact, Instant at) {
        switch (fact) {
            case CaseReportedUp up -> {
                reported = up;
                reportedAt = at;
            }
            case SuperiorAnswered answer -> answered = answer;
        }
    }

    public Optional<CaseReportedUp> reported() {
        return Optional.ofNullable(reported);
    }

    public Optional<SuperiorAnswered> answered() {
        return Optional.ofNullable(answered);
    }

    Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }
}
