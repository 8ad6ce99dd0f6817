package onewindow.casework.web;

import onewindow.casework.CaseAct;

/** How an act is offered on pages: its icon and its key, each key once. */
public record ActSign(String icon, String key) {
    public static ActSign of(CaseAct act) {
        return switch (act) {
            case ACCEPTANCE -> new ActSign("file-check", "a");
            case SUPPLEMENT_NOTICE -> new ActSign("list-check", "t");
            case MATERIALS -> new ActSign("file-plus", "m");
            case REFUSAL -> new ActSign("file-x", "x");
            case DECISION -> new ActSign("gavel", "d");
            case DELIVERY -> new ActSign("package", "s");
            case HAND_OVER -> new ActSign("arrows-exchange", "h");
        };
    }
}
