package onewindow.people.web;

import java.util.List;
import java.util.stream.Collectors;
import onewindow.people.ApiTokenSummary;
import onewindow.people.ApiTokens;
import onewindow.people.Permission;
import onewindow.people.Role;
import onewindow.platform.Refusal;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** Keys of other systems to the JSON interface. {@code issued} is shown this once. */
public record TokensPage(
        Screen screen,
        List<ApiTokenSummary> tokens,
        List<Choice> clients,
        TokenForm form,
        ApiTokens.@Nullable Issued issued,
        @Nullable String done,
        List<Refusal> refused)
        implements Page {

    public List<RefusalText> refusals() {
        return refused.stream().map(screen::refusal).toList();
    }

    /** Wider than the role of a client no key can be. */
    public List<Permission> scopes() {
        return Role.API_CLIENT.permissions().stream().sorted().toList();
    }

    public String scopesOf(ApiTokenSummary token) {
        return token.scopes().stream().map(screen.texts()::word).collect(Collectors.joining(screen.t("people.and")));
    }

    public boolean isValid(ApiTokenSummary token) {
        return token.isValidAt(screen.now());
    }
}
