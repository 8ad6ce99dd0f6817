package onewindow.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who looks at the page, as far as the layout needs to know: a signed-in officer, or the public. */
public record Viewer(@Nullable String name, @Nullable String place, List<MenuItem> menu) {
    public static final Viewer PUBLIC = new Viewer(null, null, List.of());

    public boolean isSignedIn() {
        return name != null;
    }
}
