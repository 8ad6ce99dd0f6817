package onewindow.people.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import onewindow.people.ApiTokens;
import onewindow.people.Officer;
import onewindow.platform.Clause;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the key of another system ({@code Authorization: Bearer …}); a key that is none of ours is turned away even where none is needed. */
@Clause("SEC-1")
final class Keys extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final AuthenticationEntryPoint turnedAway;

    Keys(ApiTokens tokens, AuthenticationEntryPoint turnedAway) {
        this.tokens = tokens;
        this.turnedAway = turnedAway;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = request.getHeader("Authorization");
        if (shown == null) {
            chain.doFilter(request, response);
            return;
        }
        var officer = shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? tokens.officerOf(shown.substring(SCHEME.length()).strip())
                : Optional.<Officer>empty();
        if (officer.isEmpty()) {
            turnedAway.commence(request, response, new BadCredentialsException("no key of ours"));
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(OfficerPresent.byKey(officer.get())));
        chain.doFilter(request, response);
    }
}
