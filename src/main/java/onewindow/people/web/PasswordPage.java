package onewindow.people.web;

import java.util.List;
import onewindow.people.rules.PasswordPolicy;
import onewindow.platform.Refusal;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;

/** One's own password, with the rules beside the fields; {@code forced} when nothing else is open until it is changed. */
public record PasswordPage(Screen screen, boolean forced, boolean changed, List<Refusal> refused) implements Page {

    public List<RefusalText> refusals() {
        return refused.stream().map(screen::refusal).toList();
    }

    public List<String> rules() {
        return List.of(
                screen.t("people.password.rule.length", PasswordPolicy.SHORTEST),
                screen.t("people.password.rule.classes", PasswordPolicy.CLASSES),
                screen.t("people.password.rule.common"),
                screen.t("people.password.rule.own"),
                screen.t("people.password.rule.history", PasswordPolicy.REMEMBERED),
                screen.t("people.password.rule.age", PasswordPolicy.LONGEST_USE.toDays()));
    }
}
