package onewindow.people.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import onewindow.people.People;
import onewindow.people.SignedIn;
import onewindow.people.web.Menu;
import onewindow.platform.web.Look;
import onewindow.platform.web.MenuItem;
import onewindow.platform.web.Viewer;
import onewindow.platform.web.ViewerSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the layout who looks, where he works, and what he may open. */
@Component
class Viewers implements ViewerSource {
    private final CentreOfRequest centres;
    private final People people;
    private final MessageSource messages;

    Viewers(CentreOfRequest centres, People people, MessageSource messages) {
        this.centres = centres;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public Viewer viewer(HttpServletRequest request) {
        var present = OfficerPresent.now();
        var who = present == null ? null : present.signedIn();
        if (who == null) return Viewer.PUBLIC;
        var menu = who.mustChangePassword() ? List.<MenuItem>of() : Menu.of(who.officer());
        return new Viewer(who.nameIn(Look.languageOf(request)), place(who, request), menu);
    }

    private String place(SignedIn who, HttpServletRequest request) {
        var language = Look.languageOf(request);
        var officer = who.officer();
        var window = officer.window();
        if (window != null) return messages.getMessage("people.place.window", new Object[] {window.value()}, language);
        return people.unit(officer.centre(), officer.unit())
                .map(unit -> unit.name().in(language))
                .orElse("");
    }

    @Override
    public String centreName(HttpServletRequest request) {
        var language = Look.languageOf(request);
        return centres.find(request)
                .map(centre -> centre.name().in(language))
                .orElseGet(() -> messages.getMessage("platform.product", null, language));
    }
}
