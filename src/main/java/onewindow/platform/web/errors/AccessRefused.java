package onewindow.platform.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Who is signed in but may not; a form whose token has run out is told apart, because there one more try helps. */
@Component
public class AccessRefused implements AccessDeniedHandler {
    private final Answers answers;

    AccessRefused(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var reason = denied instanceof CsrfException ? PlatformReason.FORM_EXPIRED : PlatformReason.NOT_PERMITTED;
        answers.answer(request, response, Trouble.of(reason), null);
    }
}
