package onewindow.casework.web;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onewindow.casework.CaseAct;

/** How an act is offered on pages: its icon and the key it usually has. */
public record ActSign(String icon, String key) {
    private static final String KEYS = "0123456789abcdefghijklmnopqrstuvwxyz";

    /** The keys of acts offered together, each key once: there are more acts than keys, and not all are possible at once. */
    static Map<CaseAct, String> keys(List<CaseAct> together) {
        var keys = new EnumMap<CaseAct, String>(CaseAct.class);
        for (var act : together) if (!keys.containsValue(of(act).key)) keys.put(act, of(act).key);
        var free = KEYS.chars().mapToObj(Character::toString).collect(Collectors.toCollection(ArrayDeque::new));
        free.removeAll(keys.values());
        for (var act : together) if (!keys.containsKey(act) && !free.isEmpty()) keys.put(act, free.pop());
        return keys;
    }

    public static ActSign of(CaseAct act) {
        return switch (act) {
            case CORRECTION -> new ActSign("pencil", "c");
            case DEFERRED_ACCEPTANCE -> new ActSign("hourglass", "f");
            case SECOND_NOTICE -> new ActSign("lock-open", "n");
            case DEFERRAL_REMINDER -> new ActSign("bell", "r");
            case DEFERRAL_END -> new ActSign("ban", "e");
            case ACCEPTANCE -> new ActSign("file-check", "a");
            case SUPPLEMENT_NOTICE -> new ActSign("list-check", "t");
            case MATERIALS -> new ActSign("file-plus", "m");
            case REFUSAL -> new ActSign("file-x", "x");
            case DECISION -> new ActSign("gavel", "d");
            case DELIVERY -> new ActSign("package", "s");
            case DELIVERY_CHOICE -> new ActSign("arrows-exchange", "0");
            case DELIVERY_ATTEMPT -> new ActSign("x", "b");
            case DELIVERY_LEFT -> new ActSign("package", "y");
            case DELIVERY_NOTICE -> new ActSign("bell", "q");
            case DELIVERY_NOTICE_END -> new ActSign("check", "v");
            case HAND_OVER -> new ActSign("arrows-exchange", "h");
            case PROCEDURE -> new ActSign("clock-pause", "p");
            case PROCEDURE_END -> new ActSign("clock-play", "e");
            case EXTENSION_WISH -> new ActSign("calendar-plus", "l");
            case EXTENSION -> new ActSign("calendar-check", "k");
            case WITHDRAWAL -> new ActSign("arrow-back-up", "w");
            case SUPPLEMENT_REMINDER -> new ActSign("bell", "r");
            case TERMINATION -> new ActSign("player-stop", "z");
            case STEP_BACK -> new ActSign("arrow-left", "u");
            case STEP_ON -> new ActSign("arrow-right", "o");
            case HEARING_RIGHTS -> new ActSign("message", "1");
            case HEARING_REQUEST -> new ActSign("message-circle", "2");
            case HEARING_WAIVER -> new ActSign("x", "3");
            case HEARING_NOTICE -> new ActSign("users-group", "4");
            case HEARING_MINUTES -> new ActSign("notes", "5");
            case INSPECTION -> new ActSign("zoom-in", "i");
            case INSPECTION_RECORD -> new ActSign("clipboard-check", "6");
            case THIRD_PARTY_NOTICE -> new ActSign("user-plus", "7");
            case STATEMENT -> new ActSign("edit", "8");
            case RECUSAL_REQUEST -> new ActSign("user-circle", "c");
            case RECUSAL -> new ActSign("user-x", "f");
            case JOINT_NOTICE -> new ActSign("sitemap", "j");
            case OPINION -> new ActSign("message-circle", "9");
            case REPORT_UP -> new ActSign("upload", "g");
            case SUPERIOR_ANSWER -> new ActSign("download", "y");
            case WITHHOLDING -> new ActSign("eye-off", "v");
            case RESTRICTION -> new ActSign("user-x", "b");
            case RESTRICTION_END -> new ActSign("lock-open", "b");
            case PUBLICATION -> new ActSign("eye", "v");
            case EXTENSION_DENIAL -> new ActSign("calendar-off", "n");
        };
    }
}
