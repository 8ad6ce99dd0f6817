package onewindow.casework.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onewindow.casework.OnPaper;
import onewindow.platform.ChinaTime;

/** The emergency receipt that is entered at the desk, as typed; the desk shows its fields only when asked to. */
public final class DeskSlip {
    private static final Duration OLDEST = Duration.ofDays(366);

    private String no = "";
    private String at = "";
    private String shown = "";

    public boolean isShown() {
        return isTyped() || shown.equals("yes");
    }

    boolean isTyped() {
        return !no.isBlank() || !at.isBlank();
    }

    /** What stands on the paper; nothing when none was typed or its moment cannot be read. */
    Optional<OnPaper> paper() {
        if (!isTyped()) return Optional.empty();
        try {
            var moment = ChinaTime.at(LocalDateTime.parse(at.strip()));
            return Optional.of(new OnPaper(no.strip().toUpperCase(Locale.ROOT), moment));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The same while it can be true at all; the door judges it exactly. */
    Optional<OnPaper> likelyPaper(Instant now) {
        return paper().filter(one -> !one.at().isAfter(now) && one.at().isAfter(now.minus(OLDEST)));
    }

    void typedInto(Map<String, String> fields, String name) {
        fields.put(name + ".no", no);
        fields.put(name + ".at", at);
        fields.put(name + ".shown", shown);
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}
