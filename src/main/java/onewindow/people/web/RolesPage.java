package onewindow.people.web;

import java.util.List;
import onewindow.people.OfficerSummary;
import onewindow.people.Permission;
import onewindow.people.Role;
import onewindow.people.RoleGrant;
import onewindow.platform.Refusal;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** Who may what: the roles that stand, the means to change them, and what each role holds. */
public record RolesPage(
        Screen screen,
        List<Held> held,
        List<OfficerSummary> officers,
        List<Choice> units,
        List<Choice> windows,
        RoleForm form,
        @Nullable String done,
        List<Refusal> refused)
        implements Page {

    /** A grant in words; its own holder may not change it. */
    public record Held(RoleGrant grant, String officer, boolean own) {}

    public List<RefusalText> refusals() {
        return refused.stream().map(screen::refusal).toList();
    }

    public List<Choice> people() {
        return officers.stream()
                .map(officer -> new Choice(officer.no().value(), officer.no() + " " + officer.nameIn(screen.locale())))
                .toList();
    }

    public List<Choice> choices() {
        return Choice.of(Role.class, screen.texts());
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }

    public List<Permission> permissions() {
        return List.of(Permission.values());
    }

    /** Where and until when a grant holds, in words. */
    public String bounds(RoleGrant grant) {
        var unit = grant.unit();
        var window = grant.window();
        var place = window != null
                ? screen.t("people.place.window", window.value())
                : unit != null ? unit.value() : screen.t("people.roles.everywhere");
        var until = grant.until();
        return until == null ? place : place + " · " + screen.t("people.until", until);
    }
}
