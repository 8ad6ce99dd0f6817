package onewindow.parties;

import java.time.LocalDate;

/** A power of attorney on file: who acts for whom, and until when. */
public record Mandate(MandateNo no, PartyNo principal, PartyNo agent, LocalDate validOn) {
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(validOn);
    }
}
