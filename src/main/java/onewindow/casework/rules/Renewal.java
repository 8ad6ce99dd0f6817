package onewindow.casework.rules;

import java.time.LocalDate;

/** That an application asks to renew a licence: which, until when it is valid, whether it was asked for in time. */
public record Renewal(String licence, LocalDate validUntil, boolean inTime) {
    /** In time is so many calendar days before the licence ends. */
    public static Renewal asked(String licence, LocalDate validUntil, LocalDate receivedOn, int days) {
        return new Renewal(licence, validUntil, !receivedOn.isAfter(validUntil.minusDays(days)));
    }
}
