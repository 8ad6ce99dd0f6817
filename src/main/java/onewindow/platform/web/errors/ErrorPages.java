package onewindow.platform.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Whatever a handler throws becomes help for people or a problem for programs. */
@ControllerAdvice
class ErrorPages {
    private final Answers answers;

    ErrorPages(Answers answers) {
        this.answers = answers;
    }

    @ExceptionHandler(Throwable.class)
    void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.answer(request, response, thrown);
    }

    /** The chain of security answers these itself, through {@link SignInNeeded} and {@link AccessRefused}. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leave(RuntimeException denied) {
        throw denied;
    }

    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {
        // The browser has left; there is nobody to answer.
    }
}
