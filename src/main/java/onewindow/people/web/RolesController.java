package onewindow.people.web;

import static onewindow.people.Permission.GRANT_ROLES;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import onewindow.people.GrantNo;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.people.RoleGrant;
import onewindow.people.Roles;
import onewindow.people.store.RoleStore;
import onewindow.platform.ActRefused;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.platform.web.errors.PlatformReason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may what, for the security administrator. */
@Controller
class RolesController {
    private static final List<String> DONE = List.of("granted", "withdrawn");

    private final Roles roles;
    private final RoleStore store;
    private final People people;
    private final Clock clock;

    RolesController(Roles roles, RoleStore store, People people, Clock clock) {
        this.roles = roles;
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/admin/roles")
    @Needs(GRANT_ROLES)
    Reply list(Screen screen, Officer by, @RequestParam(defaultValue = "") String done) {
        var words = DONE.contains(done) ? screen.t("people.done." + done) : null;
        return page(screen, by, new RoleForm(), words, List.of());
    }

    @PostMapping("/admin/roles")
    @Needs(GRANT_ROLES)
    Reply grant(Screen screen, Officer by, @ModelAttribute RoleForm form, SubmissionId submission) {
        var wish = form.wish();
        if (wish == null) throw new ActRefused(PlatformReason.BAD_REQUEST);
        return told(roles.grant(wish, by, submission), "granted", screen, by, form);
    }

    @PostMapping("/admin/roles/{grant}/withdrawal")
    @Needs(GRANT_ROLES)
    Reply withdraw(Screen screen, Officer by, @PathVariable GrantNo grant, SubmissionId submission) {
        return told(roles.withdraw(grant, by, submission), "withdrawn", screen, by, new RoleForm());
    }

    private Reply told(Outcome<RoleGrant> outcome, String done, Screen screen, Officer by, RoleForm form) {
        return switch (outcome) {
            case Outcome.Done<RoleGrant> changed -> Reply.to("/admin/roles?done=" + done);
            case Outcome.Refused<RoleGrant>(var refusals) -> Reply.again(page(screen, by, form, null, refusals));
        };
    }

    private RolesPage page(Screen screen, Officer by, RoleForm form, @Nullable String done, List<Refusal> refusals) {
        var officers = people.officers(by.centre());
        var names = officers.stream()
                .collect(Collectors.toMap(OfficerSummary::no, officer -> officer.nameIn(screen.locale())));
        var held = store.standing(by.centre(), clock.instant()).stream()
                .map(grant -> new RolesPage.Held(
                        grant,
                        grant.officer() + " " + names.getOrDefault(grant.officer(), ""),
                        grant.officer().equals(by.no())))
                .toList();
        var units = people.units(by.centre()).stream()
                .map(unit -> new Choice(unit.no().value(), unit.name().in(screen.locale())))
                .toList();
        var windows = people.windows(by.centre()).stream()
                .map(window -> new Choice(
                        window.no().value(), window.no() + " " + window.name().in(screen.locale())))
                .toList();
        return new RolesPage(screen, held, officers, units, windows, form, done, refusals);
    }
}
