package onewindow.casework;

import org.jspecify.annotations.Nullable;

/** How long the file of a case is kept (保管期限): the three terms of the State's rule for the files of offices. */
public enum KeepingTime {
    /** 永久. */
    FOR_EVER(null),
    /** 定期30年. */
    LONG(30),
    /** 定期10年. */
    SHORT(10);

    private final @Nullable Integer years;

    KeepingTime(@Nullable Integer years) {
        this.years = years;
    }

    /** Calendar years from the first of January after the case was over; absent when it is kept for ever. */
    public @Nullable Integer years() {
        return years;
    }

    /** What holds where the centre has laid down nothing: what was granted is kept long, the rest short. */
    public static KeepingTime usual(CaseOutcome outcome) {
        return outcome == CaseOutcome.GRANTED ? LONG : SHORT;
    }
}
