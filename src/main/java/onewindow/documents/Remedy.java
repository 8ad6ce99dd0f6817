package onewindow.documents;

import onewindow.platform.Clause;

/** What the applicant may do against a refusal (救济途径): reconsideration within days, litigation within months, and where. */
@Clause({"A3.7", "LIC-38"})
public record Remedy(String reconsiderationBody, int reconsiderationCalendarDays, String court, int litigationMonths) {
    public Remedy {
        if (reconsiderationBody.isBlank() || court.isBlank())
            throw new IllegalArgumentException("a remedy names the reconsideration body and the court");
    }
}
