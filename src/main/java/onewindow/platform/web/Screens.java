package onewindow.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import onewindow.platform.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Builds the {@link Screen} of a request: language, look and viewer. */
@Component
public class Screens {
    private static final Logger LOG = LoggerFactory.getLogger(Screens.class);

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
        return screen(request, viewers.centreName(request), viewers.viewer(request), tokenOf(request));
    }

    /** A screen that asks nobody, for pages that must appear even when the database is away. */
    public Screen bare(HttpServletRequest request) {
        return screen(request, textsOf(request).of("platform.product"), Viewer.PUBLIC, null);
    }

    /** The full screen if it can be had, else the bare one. */
    public Screen orBare(HttpServletRequest request) {
        try {
            return of(request);
        } catch (RuntimeException unavailable) {
            LOG.warn("error page without viewer: {}", unavailable.getClass().getSimpleName());
            return bare(request);
        }
    }

    public Texts textsOf(HttpServletRequest request) {
        return new Texts(
                messages,
                Look.languageOf(request),
                ChinaTime.dateOf(clock.instant()).getYear());
    }

    private Screen screen(
            HttpServletRequest request, String centreName, Viewer viewer, Screen.@Nullable FormToken token) {
        return new Screen(
                textsOf(request),
                centreName,
                pathOf(request),
                addressOf(request),
                viewer,
                token,
                Look.of(request),
                clock.instant(),
                demoDay);
    }

    /** The path people asked for, also while an error page is being made. */
    public static String pathOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    /** A form shown again stands under an address that only takes posts; the way back is then the page it came from. */
    private static String addressOf(HttpServletRequest request) {
        var address = request.getMethod().equals("GET")
                ? withQuery(pathOf(request), request.getQueryString())
                : refererPath(request);
        return address != null && Address.isOurs(address) ? address : "/";
    }

    private static @Nullable String refererPath(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        if (referer == null) return null;
        try {
            var from = URI.create(referer);
            return request.getServerName().equals(from.getHost())
                    ? withQuery(from.getRawPath(), from.getRawQuery())
                    : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static String withQuery(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }

    private static Screen.@Nullable FormToken tokenOf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Screen.FormToken(token.getParameterName(), token.getHeaderName(), token.getToken())
                : null;
    }
}
