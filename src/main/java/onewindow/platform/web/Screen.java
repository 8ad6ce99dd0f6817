package onewindow.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs besides its own content: language, the centre's name, the viewer, the form token, the wished look.
 * {@code address} is the way back to this page; {@code demoDay} marks a clock that was set, so that every page can say so.
 * Handlers receive it as a parameter and hand it to their page record.
 */
public record Screen(
        Texts texts,
        String centreName,
        String path,
        String address,
        Viewer viewer,
        @Nullable FormToken token,
        Look look,
        Instant now,
        boolean demoDay) {

    /** The token that proves a form came from our own page. */
    public record FormToken(String parameter, String header, String value) {}

    public String t(String key, Object... values) {
        return texts.of(key, values);
    }

    public Locale locale() {
        return texts.locale();
    }

    public String day(LocalDate day) {
        return texts.day(day);
    }

    public String moment(Instant moment) {
        return texts.moment(moment);
    }

    public RefusalText refusal(Refusal refusal) {
        return texts.refusal(refusal);
    }

    /** Whether a menu entry leads to the page shown. */
    public boolean isAt(MenuItem item) {
        return item.equals(viewer.here(path, address));
    }

    /** A new name for the form about to be shown; its second use returns the first outcome. */
    public SubmissionId submission() {
        return SubmissionId.fresh();
    }
}
