package onewindow.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Builds the {@link Screen} of a request: language, look and viewer. */
@Component
public class Screens {
    private final MessageSource messages;
    private final Clock clock;
    private final ViewerSource viewers;
    private final boolean demoDay;

    Screens(MessageSource messages, Clock clock, ViewerSource viewers, @Value("${onewindow.at:}") String at) {
        this.messages = messages;
        this.clock = clock;
        this.viewers = viewers;
        this.demoDay = !at.isBlank();
    }

    public Screen of(HttpServletRequest request) {
        var texts = new Texts(messages, languageOf(request));
        var now = clock.instant();
        var look = new Screen.Look(
                cookie(request, "theme", "auto"), cookie(request, "care", "off").equals("on"));
        return new Screen(
                texts,
                viewers.centreName(request),
                request.getRequestURI(),
                viewers.viewer(request),
                tokenOf(request),
                look,
                now,
                demoDay);
    }

    public static Locale languageOf(HttpServletRequest request) {
        return cookie(request, "lang", "zh").equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static Screen.@Nullable FormToken tokenOf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Screen.FormToken(token.getParameterName(), token.getHeaderName(), token.getToken())
                : null;
    }

    private static String cookie(HttpServletRequest request, String name, String otherwise) {
        var cookies = request.getCookies();
        if (cookies == null) return otherwise;
        return Stream.of(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
