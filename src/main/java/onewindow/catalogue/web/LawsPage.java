package onewindow.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import onewindow.catalogue.laws.BasisState;
import onewindow.catalogue.laws.LawText;
import onewindow.catalogue.laws.Laws.Broken;
import onewindow.platform.Refusal;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** The register of laws: guides whose basis is broken, the texts that are known, and a form to enter or correct one. */
public record LawsPage(
        Screen screen,
        String words,
        List<LawText> texts,
        List<Broken> broken,
        LawForm form,
        boolean dayMissing,
        LocalDate today,
        List<Refusal> refused)
        implements Page {
    public GuideWords guideWords() {
        return new GuideWords(screen);
    }

    public List<RefusalText> refusals() {
        return refused.stream().map(screen::refusal).toList();
    }

    public BasisState state(LawText text) {
        if (text.isRepealed(today)) return BasisState.REPEALED;
        return text.isInForce(today) ? BasisState.IN_FORCE : BasisState.NOT_YET_IN_FORCE;
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
