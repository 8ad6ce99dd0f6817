package onewindow.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import onewindow.people.ForStaff;
import onewindow.people.OwnPassword;
import onewindow.people.SignedIn;
import onewindow.people.web.access.Sessions;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own password. */
@Controller
class PasswordController {
    private static final String OWN = "everybody keeps his own password";

    private final OwnPassword passwords;
    private final Sessions sessions;

    PasswordController(OwnPassword passwords, Sessions sessions) {
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @GetMapping("/password")
    @ForStaff(because = OWN, beforePasswordChange = true)
    Reply form(Screen screen, SignedIn who, @RequestParam(defaultValue = "false") boolean changed) {
        return new PasswordPage(screen, who.mustChangePassword(), changed, List.of());
    }

    @PostMapping("/password")
    @ForStaff(because = OWN, beforePasswordChange = true)
    Reply change(
            Screen screen,
            SignedIn who,
            @ModelAttribute PasswordForm form,
            SubmissionId submission,
            HttpServletRequest request) {
        return switch (passwords.change(form.change(), who, request.getRemoteAddr(), submission)) {
            case Outcome.Done<SignedIn>(SignedIn now) -> {
                sessions.renew(now, request);
                yield Reply.to("/password?changed=true");
            }
            case Outcome.Refused<SignedIn>(var refusals) ->
                Reply.again(new PasswordPage(screen, who.mustChangePassword(), false, refusals));
        };
    }
}
