package onewindow.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a viewer wishes pages to look, kept in cookies: light, dark or as the machine says; ordinary or care mode (关怀版);
 * wide or narrow menu; single-letter keys on or off.
 */
public record Look(String theme, boolean care, boolean narrowMenu, boolean keys) {
    /** What may be wished; the first is what everybody gets who wished nothing. */
    static final Map<String, List<String>> WISHES = Map.of(
            "lang", List.of("zh", "en"),
            "theme", List.of("auto", "light", "dark"),
            "care", List.of("off", "on"),
            "menu", List.of("wide", "narrow"),
            "keys", List.of("on", "off"));

    public static Look of(HttpServletRequest request) {
        return new Look(
                wish(request, "theme"),
                wish(request, "care").equals("on"),
                wish(request, "menu").equals("narrow"),
                wish(request, "keys").equals("on"));
    }

    /** The JSON interface follows Accept-Language, pages follow the choice made on them; Chinese when nothing was said. */
    public static Locale languageOf(HttpServletRequest request) {
        boolean english = request.getRequestURI().startsWith("/api/") && request.getHeader("Accept-Language") != null
                ? request.getLocale().getLanguage().equals("en")
                : wish(request, "lang").equals("en");
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static String wish(HttpServletRequest request, String name) {
        var allowed = WISHES.get(name);
        if (allowed == null) throw new IllegalArgumentException("no such wish: " + name);
        var cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(allowed::contains)
                .findFirst()
                .orElse(allowed.getFirst());
    }
}
