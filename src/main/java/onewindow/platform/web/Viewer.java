package onewindow.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who looks at the page, as far as the layout needs to know: a signed-in officer, or the public. */
public record Viewer(@Nullable String name, @Nullable String place, List<MenuItem> menu) {
    /** Everybody without sign-in: what a citizen or a firm comes for. */
    public static final Viewer PUBLIC = new Viewer(
            null,
            null,
            List.of(
                    new MenuItem("/", "platform.menu.search", "home"),
                    new MenuItem("/guides", "platform.menu.guides", "list-check"),
                    new MenuItem("/progress", "platform.menu.progress", "clipboard-check"),
                    new MenuItem("/results", "platform.menu.results", "certificate"),
                    new MenuItem("/clauses", "platform.menu.clauses", "section-sign")));

    public boolean isSignedIn() {
        return name != null;
    }

    /** The entry of the menu that leads to the page shown: the exact address first, else the longest path above it. */
    @Nullable
    MenuItem here(String path, String address) {
        for (var item : menu) if (item.path().equals(address)) return item;
        return menu.stream()
                .filter(item -> path.equals(item.path()) || path.startsWith(item.path() + "/"))
                .reduce((one, other) -> other.path().length() > one.path().length() ? other : one)
                .orElse(null);
    }
}
