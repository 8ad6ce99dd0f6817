package onewindow.people.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever opens a page with {@code ?centre=binhe} stays at that centre on the pages after it. */
@Component
class RememberedCentre extends OncePerRequestFilter {
    private final CentreOfRequest centres;

    RememberedCentre(CentreOfRequest centres) {
        this.centres = centres;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var query = request.getQueryString();
        return !request.getMethod().equals("GET") || query == null || !query.contains(CentreOfRequest.NAME + "=");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        centres.named(request.getParameter(CentreOfRequest.NAME))
                .map(centre -> centre.id().value())
                .filter(id -> !id.equals(CentreOfRequest.remembered(request)))
                .ifPresent(id -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(id, request.isSecure())));
        chain.doFilter(request, response);
    }

    private static String cookie(String id, boolean secure) {
        return ResponseCookie.from(CentreOfRequest.NAME, id)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
