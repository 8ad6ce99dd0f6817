package onewindow.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import onewindow.people.CentreProfile;
import onewindow.people.ForEveryone;
import onewindow.people.ForStaff;
import onewindow.people.People;
import onewindow.people.SignIn;
import onewindow.people.SignedIn;
import onewindow.people.web.access.Sessions;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.web.Address;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In and out, and the way to one's first page. */
@Controller
class SignInController {
    private static final String KNOWN_TO_NOBODY = "who is not known yet says here who he is";

    private final People people;
    private final SignIn signIn;
    private final Sessions sessions;

    SignInController(People people, SignIn signIn, Sessions sessions) {
        this.people = people;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    @ForEveryone(because = KNOWN_TO_NOBODY)
    Reply form(
            Screen screen,
            @Nullable SignedIn who,
            @Nullable CentreProfile here,
            @ModelAttribute SignInForm form,
            @RequestParam(defaultValue = "false") boolean out) {
        if (who != null) return Reply.to("/home");
        if (here != null) form.setCentre(here.id().value());
        return page(screen, form, out, List.of());
    }

    @PostMapping("/sign-in")
    @ForEveryone(because = KNOWN_TO_NOBODY)
    Reply signIn(
            Screen screen, @ModelAttribute SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        var centre = people.centres().stream()
                .filter(known -> known.id().value().equals(form.getCentre()))
                .findFirst()
                .orElseThrow(NotThere::new);
        return switch (signIn.signIn(form.attempt(centre.id(), request.getRemoteAddr()))) {
            case Outcome.Done<SignedIn>(SignedIn who) -> {
                sessions.begin(who, request, response);
                yield Reply.to(
                        who.mustChangePassword()
                                ? "/password"
                                : Address.isOurs(form.getBack()) ? form.getBack() : "/home");
            }
            case Outcome.Refused<SignedIn>(var refusals) -> Reply.again(page(screen, form, false, refusals));
        };
    }

    private SignInPage page(Screen screen, SignInForm form, boolean out, List<Refusal> refusals) {
        var centres = people.centres().stream()
                .map(centre -> new Choice(centre.id().value(), centre.name().in(screen.locale())))
                .toList();
        return new SignInPage(screen, centres, form, out, refusals);
    }

    @PostMapping("/sign-out")
    @ForEveryone(because = "whose session has run out meanwhile is out already")
    Reply signOut(@Nullable SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        if (who != null) signIn.signOut(who);
        sessions.end(request, response);
        return Reply.to("/sign-in?out=true");
    }

    @GetMapping("/home")
    @ForStaff(because = "everybody signed in has a first page")
    Reply home(SignedIn who) {
        return Reply.to(Menu.homeOf(who.officer()).orElse("/password"));
    }
}
