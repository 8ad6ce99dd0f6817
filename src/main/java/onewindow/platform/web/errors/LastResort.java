package onewindow.platform.web.errors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Outermost: what breaks before a handler is found, such as the session store while the database is away, is answered like
 * everything else. Gives each request the number under which its log lines are found.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LastResort extends OncePerRequestFilter {
    private final Answers answers;

    LastResort(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        MDC.put("request", Incident.fresh().number());
        try {
            chain.doFilter(request, response);
        } catch (ServletException wrapped) {
            answers.answer(request, response, wrapped.getCause() == null ? wrapped : wrapped.getCause());
        } catch (RuntimeException broken) {
            answers.answer(request, response, broken);
        } finally {
            MDC.remove("request");
        }
    }
}
