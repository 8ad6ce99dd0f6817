package onewindow.casework.web.acts;

import onewindow.casework.GuideDifference;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** What is new since the first notice, beside what the guide in force asks for beyond that of the case. */
public record SecondNoticePage(ActFrame frame, GuideDifference difference) implements Page {
    @Override
    public Screen screen() {
        return frame.screen();
    }
}
