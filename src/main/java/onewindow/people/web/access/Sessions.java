package onewindow.people.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import onewindow.people.SignIn;
import onewindow.people.SignedIn;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Opens and ends sessions of officers, and finds out at each request who stands behind one. */
@Component
@Clause("SEC-1")
public class Sessions implements SecurityContextRepository {
    private final SignIn signIn;
    private final CsrfTokenRepository formTokens;
    private final Clock clock;

    Sessions(SignIn signIn, CsrfTokenRepository formTokens, Clock clock) {
        this.signIn = signIn;
        this.formTokens = formTokens;
        this.clock = clock;
    }

    /** Begins the session of an officer under a new session id and with a new form token. */
    public void begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        write(who, clock.instant(), request);
        formTokens.saveToken(formTokens.generateToken(request), request, response);
    }

    /** Keeps this session when the era of the account has changed by the officer's own hand; its id changes too. */
    public void renew(SignedIn who, HttpServletRequest request) {
        var since = visit(request.getSession(false)).map(Visit::since).orElseGet(clock::instant);
        write(who, since, request);
    }

    private static void write(SignedIn who, Instant since, HttpServletRequest request) {
        var visit = new Visit(who.officer().centre(), who.login(), who.era(), since);
        if (request.getSession(false) != null) request.changeSessionId();
        var session = request.getSession();
        session.setAttribute(Visit.ATTRIBUTE, visit.line());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, visit.account());
    }

    /** Ends the session on every node, and asks the browser to forget what it kept of these pages. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    private static Optional<Visit> visit(@Nullable HttpSession session) {
        return session == null ? Optional.empty() : Visit.read(session.getAttribute(Visit.ATTRIBUTE));
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new AtFirstLook(() -> contextOf(request));
    }

    private SecurityContext contextOf(HttpServletRequest request) {
        var session = request.getSession(false);
        var visit = visit(session);
        if (session == null || visit.isEmpty()) return new SecurityContextImpl();
        var present = visit.filter(open -> !open.isOver(clock.instant()))
                .flatMap(open -> signIn.present(open.centre(), open.login()).filter(who -> who.era() == open.era()));
        if (present.isEmpty()) {
            session.invalidate();
            return new SecurityContextImpl();
        }
        return new SecurityContextImpl(OfficerPresent.atPage(present.get()));
    }

    /** Asked by nobody else: a context is never kept, it is found again. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return visit(request.getSession(false)).isPresent();
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return contextOf(holder.getRequest());
    }

    /** Pages that do not ask who looks, such as style sheets, cost no look-up. */
    private static final class AtFirstLook implements DeferredSecurityContext {
        private final Supplier<SecurityContext> source;
        private @Nullable SecurityContext found;

        AtFirstLook(Supplier<SecurityContext> source) {
            this.source = source;
        }

        @Override
        public SecurityContext get() {
            var known = found;
            if (known == null) {
                known = source.get();
                found = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
