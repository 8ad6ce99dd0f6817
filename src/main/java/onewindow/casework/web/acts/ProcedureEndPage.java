package onewindow.casework.web.acts;

import java.util.List;
import onewindow.casework.ProcedureKind;
import onewindow.casework.web.ProcedureWords;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** What a procedure found; a failed inspection names the norm. */
public record ProcedureEndPage(ActFrame frame) implements Page {
    /** The procedures that run, by number and name. */
    public List<Choice> running() {
        return frame.file().proceedings().procedures().all().stream()
                .filter(one -> one.isRunning() && one.begun().kind() != ProcedureKind.HEARING)
                .map(one -> new Choice(String.valueOf(one.number()), ProcedureWords.name(screen(), one.begun())))
                .toList();
    }

    @Override
    public Screen screen() {
        return frame.screen();
    }
}
