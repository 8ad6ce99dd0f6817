package onewindow.casework.web;

import onewindow.platform.Refusal;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;

/** One thing wrong with what was typed, and the field where it stands; {@code blank} when nothing stands there yet. */
record DeskProblem(String field, Refusal refusal, boolean ofAgent, boolean blank) {
    static DeskProblem at(String field, Refusal refusal) {
        return new DeskProblem(field, refusal, false, false);
    }

    RefusalText told(Screen screen) {
        var text = screen.refusal(refusal);
        if (!ofAgent) return text;
        return new RefusalText(
                text.code(), screen.t("desk.agent.said", text.what()), text.now(), text.whom(), text.clauses());
    }
}
