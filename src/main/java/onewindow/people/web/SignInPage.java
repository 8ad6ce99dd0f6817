package onewindow.people.web;

import java.util.List;
import onewindow.platform.Refusal;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;

/** Sign-in; the centre is asked for only where there are several. */
public record SignInPage(Screen screen, List<Choice> centres, SignInForm form, boolean signedOut, List<Refusal> refused)
        implements Page {

    public List<RefusalText> refusals() {
        return refused.stream().map(screen::refusal).toList();
    }
}
