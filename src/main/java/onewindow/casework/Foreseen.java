package onewindow.casework;

import java.util.List;
import onewindow.casework.rules.CaseFact;
import onewindow.documents.PaperPreview;

/** What an act would lead to (办理预览): the facts it would append, how the case would stand, the papers it would make out. */
public record Foreseen(CaseHead.Standing after, List<CaseFact> facts, List<PaperPreview> papers) {}
