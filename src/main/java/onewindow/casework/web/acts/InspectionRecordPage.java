package onewindow.casework.web.acts;

import java.util.List;
import java.util.stream.Stream;
import onewindow.casework.Finding;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** What those who were sent found. */
public record InspectionRecordPage(ActFrame frame, List<Choice> officers) implements Page {
    /** Inspections whose record is still missing. */
    public List<Choice> outstanding() {
        return frame.file().proceedings().inspection().outstanding().stream()
                .map(one -> new Choice(
                        String.valueOf(one.number()),
                        one.assigned().purpose() + " " + one.assigned().place()))
                .toList();
    }

    public List<Choice> findings() {
        return Stream.of(Finding.CONFORMS, Finding.FAILS)
                .map(finding -> new Choice(finding.name(), screen().texts().word(finding)))
                .toList();
    }

    @Override
    public Screen screen() {
        return frame.screen();
    }
}
