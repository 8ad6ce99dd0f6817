package onewindow.parties;

import java.time.LocalDate;
import onewindow.parties.rules.WrittenText;
import onewindow.platform.Clause;

/** Who applies for another (委托代理人): the person, what he may do, and until when his power of attorney holds. */
@Clause("LIC-29")
public record Agent(Applicant.Person person, String scope, LocalDate validOn) {
    public Agent {
        scope = WrittenText.clean(scope);
    }

    @Override
    public String toString() {
        return "Agent[" + person + ", until " + validOn + "]";
    }
}
