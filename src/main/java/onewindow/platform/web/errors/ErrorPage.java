package onewindow.platform.web.errors;

import java.util.List;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/**
 * What people see instead of the page they asked for: what happened, what to do now, whom to ask. {@code again} repeats the
 * same submission when it is not known whether the first one was kept.
 */
public record ErrorPage(
        Screen screen,
        int status,
        List<RefusalText> refusals,
        boolean refusedByRule,
        @Nullable String incident,
        @Nullable String submission,
        @Nullable Again again,
        boolean signIn)
        implements Page {

    /** The same form once more, under its first submission id: the second one changes nothing if the first was kept. */
    public record Again(String action, List<Sent> fields) {}

    /** One field as it was sent. */
    public record Sent(String name, String value) {}

    public String title() {
        return screen.t("platform.error.title." + status);
    }

    public String icon() {
        return switch (status) {
            case 401, 403 -> "lock";
            case 404 -> "map-pin";
            case 409 -> "refresh";
            case 422 -> "help-circle";
            case 503 -> "hourglass";
            default -> status >= 500 ? "tools" : "alert-circle";
        };
    }
}
