package onewindow.people.web;

import static onewindow.people.Permission.KEEP_TOKENS;

import java.util.List;
import onewindow.people.ApiTokens;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary.StaffCategory;
import onewindow.people.People;
import onewindow.people.TokenNo;
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

/** Keys to the JSON interface, for the system administrator. */
@Controller
class TokensController {
    private final ApiTokens tokens;
    private final People people;

    TokensController(ApiTokens tokens, People people) {
        this.tokens = tokens;
        this.people = people;
    }

    @GetMapping("/admin/tokens")
    @Needs(KEEP_TOKENS)
    Reply list(Screen screen, Officer by, @RequestParam(defaultValue = "") String done) {
        var words = done.equals("revoked") ? screen.t("people.done.revoked") : null;
        return page(screen, by, new TokenForm(), null, words, List.of());
    }

    /** The key is shown on the very answer: kept anywhere for a later page it would be kept. */
    @PostMapping("/admin/tokens")
    @Needs(KEEP_TOKENS)
    Reply issue(Screen screen, Officer by, @ModelAttribute TokenForm form, SubmissionId submission) {
        var wish = form.wish();
        if (wish == null) throw new ActRefused(PlatformReason.BAD_REQUEST);
        return switch (tokens.issue(wish, by, submission)) {
            case Outcome.Done<ApiTokens.Issued>(ApiTokens.Issued issued) ->
                page(screen, by, new TokenForm(), issued, null, List.of());
            case Outcome.Refused<ApiTokens.Issued>(var refusals) ->
                Reply.again(page(screen, by, form, null, null, refusals));
        };
    }

    @PostMapping("/admin/tokens/{token}/revocation")
    @Needs(KEEP_TOKENS)
    Reply revoke(Screen screen, Officer by, @PathVariable TokenNo token, SubmissionId submission) {
        return switch (tokens.revoke(token, by, submission)) {
            case Outcome.Done<TokenNo> revoked -> Reply.to("/admin/tokens?done=revoked");
            case Outcome.Refused<TokenNo>(var refusals) ->
                Reply.again(page(screen, by, new TokenForm(), null, null, refusals));
        };
    }

    private TokensPage page(
            Screen screen,
            Officer by,
            TokenForm form,
            ApiTokens.@Nullable Issued issued,
            @Nullable String done,
            List<Refusal> refusals) {
        var clients = people.officers(by.centre()).stream()
                .filter(officer -> officer.active() && officer.category() == StaffCategory.TECHNICAL)
                .map(officer -> new Choice(officer.no().value(), officer.no() + " " + officer.nameIn(screen.locale())))
                .toList();
        return new TokensPage(screen, tokens.list(by), clients, form, issued, done, refusals);
    }
}
