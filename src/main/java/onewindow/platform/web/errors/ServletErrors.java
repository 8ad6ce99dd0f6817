package onewindow.platform.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what the container found wrong before or after our handlers: a bare status becomes the same help. */
@Controller
class ServletErrors implements ErrorController {
    private final Answers answers;

    ServletErrors(Answers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause ? cause : null;
        // Opened by hand there is no error; the page is then simply not there.
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var trouble = thrown == null ? Troubles.ofStatus(status) : Troubles.of(thrown, Answers.isWrite(request));
        answers.answer(request, response, trouble, thrown);
    }
}
