package onewindow.casework.web;

import static onewindow.documents.PaperKind.ACCEPTANCE_NOTICE;
import static onewindow.documents.PaperKind.MATERIALS_RECEIPT;
import static onewindow.documents.PaperKind.REFUSAL_NOTICE;
import static onewindow.documents.PaperKind.SUPPLEMENT_NOTICE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.documents.PaperKind;
import onewindow.people.Permission;
import onewindow.platform.Clause;

/** How a visit at the window may end (受理结果); each with its papers, the list is closed. */
@Clause({"A2.2", "LIC-32.6"})
public enum DeskOutcome {
    /** 受理: received and accepted in one go. */
    ACCEPT("a", "circle-check", Permission.ACCEPT_CASES, MATERIALS_RECEIPT, ACCEPTANCE_NOTICE),
    /** 一次性告知: received, and everything that is missing told at once. */
    NOTICE("t", "list-check", Permission.ACCEPT_CASES, MATERIALS_RECEIPT, SUPPLEMENT_NOTICE),
    /** 收件: received only; the office answers within the days of the law. */
    RECEIVE("r", "inbox", Permission.RECEIVE_CASES, MATERIALS_RECEIPT),
    /** 不予受理: received and refused in writing. */
    REFUSE("x", "file-x", Permission.REFUSE_CASES, MATERIALS_RECEIPT, REFUSAL_NOTICE);

    private final String key;
    private final String icon;
    private final Permission permission;
    private final List<PaperKind> papers;

    DeskOutcome(String key, String icon, Permission permission, PaperKind... papers) {
        this.key = key;
        this.icon = icon;
        this.permission = permission;
        this.papers = List.of(papers);
    }

    static Optional<DeskOutcome> typed(String word) {
        return Stream.of(values()).filter(one -> one.name().equals(word)).findFirst();
    }

    public String key() {
        return key;
    }

    public String icon() {
        return icon;
    }

    Permission permission() {
        return permission;
    }

    public List<PaperKind> papers() {
        return papers;
    }
}
