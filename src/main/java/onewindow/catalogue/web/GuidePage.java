package onewindow.catalogue.web;

import java.util.List;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemVersion;
import onewindow.catalogue.laws.BasisFinding;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** One guide for the public: the answer first, then the checklist, then everything else. */
public record GuidePage(
        Screen screen,
        ItemVersion version,
        ChecklistPage checklist,
        List<BasisFinding> bases,
        @Nullable String suspendedBecause)
        implements Page {
    public Guide guide() {
        return version.guide();
    }

    public GuideWords words() {
        return new GuideWords(screen);
    }
}
