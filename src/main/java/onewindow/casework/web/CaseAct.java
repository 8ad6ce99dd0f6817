package onewindow.casework.web;

import java.util.ArrayList;
import java.util.List;
import onewindow.casework.CaseState;
import onewindow.casework.rules.CaseFile;
import onewindow.catalogue.CaseType;
import onewindow.people.Officer;
import onewindow.people.Permission;
import org.jspecify.annotations.Nullable;

/** One act on the case page: live, or the key of the sentence that says why not. The door judges again when it is done. */
public record CaseAct(String name, @Nullable String whyNot) {
    static List<CaseAct> of(CaseFile file, CaseType type, Officer by) {
        var state = file.state();
        var acts = new ArrayList<CaseAct>();
        boolean before = state == CaseState.RECEIVED || state == CaseState.AWAITING_SUPPLEMENT;
        acts.add(act("acceptance", before && file.gaps().isEmpty(), by.may(Permission.ACCEPT_CASES)));
        acts.add(act(
                "supplement-notice",
                file.notice().isEmpty() && (state == CaseState.RECEIVED || state == CaseState.ACCEPTED),
                by.may(Permission.ACCEPT_CASES) || by.may(Permission.DECIDE_CASES)));
        acts.add(act("materials", !file.gaps().isEmpty() && !state.isClosed(), by.may(Permission.RECEIVE_CASES)));
        acts.add(act("refusal", before, by.may(Permission.REFUSE_CASES)));
        acts.add(act("decision", state == CaseState.ACCEPTED, mayDecide(type, by)));
        acts.add(act("delivery", state == CaseState.DECIDED, by.may(Permission.DELIVER_RESULTS)));
        acts.add(act("hand-over", !state.isClosed(), mayHandOver(file, by)));
        return acts;
    }

    private static boolean mayDecide(CaseType type, Officer by) {
        return by.may(Permission.DECIDE_CASES) || type == CaseType.INSTANT && by.may(Permission.ACCEPT_CASES);
    }

    private static boolean mayHandOver(CaseFile file, Officer by) {
        return by.may(Permission.HAND_OVER_CASES) || file.responsible().equals(by.no());
    }

    private static CaseAct act(String name, boolean lawful, boolean permitted) {
        if (!lawful) return new CaseAct(name, "cases.whyNot." + name);
        return new CaseAct(name, permitted ? null : "cases.whyNot.permission");
    }
}
