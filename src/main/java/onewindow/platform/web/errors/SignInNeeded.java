package onewindow.platform.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onewindow.platform.web.Address;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Who is not signed in: a program reads a problem, a page that was only looked at leads to sign-in and back, a form keeps its page. */
@Component
public class SignInNeeded implements AuthenticationEntryPoint {
    private final Answers answers;

    SignInNeeded(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException denied)
            throws IOException {
        boolean looking = !Answers.isWrite(request) && request.getHeader("HX-Request") == null;
        if (Answers.isForPrograms(request) || !looking) {
            answers.answer(request, response, Trouble.of(PlatformReason.SIGN_IN_NEEDED), null);
            return;
        }
        var query = request.getQueryString();
        var asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", Address.of("/sign-in").with("back", asked).toString());
    }
}
