package onewindow.calendar;

import onewindow.platform.CentreId;
import onewindow.platform.Identifier;

/** Number of a calendar change: the centre that proposed it, the year and a running number, such as qingshan-2026-3. */
public record ChangeNo(String value) implements Identifier {
    public ChangeNo {
        if (!value.matches("[a-z][a-z0-9-]{1,30}-\\d{4}-\\d{1,6}"))
            throw new IllegalArgumentException("change number: centre, year and running number");
    }

    static ChangeNo of(CentreId centre, int year, long running) {
        return new ChangeNo(centre.value() + "-" + year + "-" + running);
    }

    /** The centre that proposed it. */
    public CentreId centre() {
        return new CentreId(value.replaceFirst("-\\d{4}-\\d{1,6}$", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
