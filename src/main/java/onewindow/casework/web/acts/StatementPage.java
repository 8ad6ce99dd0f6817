package onewindow.casework.web.acts;

import java.util.ArrayList;
import java.util.List;
import onewindow.casework.HearingParty;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Who stated what, and what the office answers. */
public record StatementPage(ActFrame frame) implements Page {
    /** Third parties that were not heard yet, and the applicant. */
    public List<Choice> parties() {
        var parties = new ArrayList<Choice>();
        for (var one : frame.file().proceedings().thirdParty().all())
            if (one.isOutstanding())
                parties.add(new Choice(
                        String.valueOf(one.number()),
                        one.number() + " " + one.told().relation()));
        parties.add(new Choice("0", screen().texts().word(HearingParty.APPLICANT)));
        return parties;
    }

    @Override
    public Screen screen() {
        return frame.screen();
    }
}
