package onewindow.casework.web.acts;

import java.util.List;
import onewindow.casework.rules.Recusal;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Whether an officer keeps out, and who steps in for him. */
public record RecusalPage(ActFrame frame, List<Choice> officers) implements Page {
    /** Requests that wait for their answer. */
    public List<Choice> requests() {
        return frame.file().proceedings().recusal().open().stream()
                .map(one -> new Choice(String.valueOf(one.number()), words(one)))
                .toList();
    }

    private String words(Recusal one) {
        var officer = officers.stream()
                .filter(choice -> choice.value().equals(one.asked().officer()))
                .map(Choice::label)
                .findFirst()
                .orElse(one.asked().officer());
        return screen().t(
                        "recusal.asked",
                        screen().texts().word(one.asked().asker()),
                        officer,
                        screen().texts().word(one.asked().conflict()),
                        one.asked().reason());
    }

    public List<Choice> answers() {
        return List.of(new Choice("yes", screen().t("recusal.yes")), new Choice("no", screen().t("recusal.no")));
    }

    @Override
    public Screen screen() {
        return frame.screen();
    }
}
