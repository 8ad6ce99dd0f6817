package onewindow.casework.web.acts;

import java.util.List;
import java.util.stream.Stream;
import onewindow.casework.Act;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Who withdrew in writing and when, and which materials go back. */
public record WithdrawalPage(ActFrame frame) implements Page {
    /** The applicant himself, or his agent; nobody else can withdraw for him. */
    public List<Choice> signers() {
        return Stream.of(Act.Recipient.APPLICANT, Act.Recipient.AGENT)
                .map(who -> new Choice(who.name(), screen().texts().word(who)))
                .toList();
    }

    @Override
    public Screen screen() {
        return frame.screen();
    }
}
