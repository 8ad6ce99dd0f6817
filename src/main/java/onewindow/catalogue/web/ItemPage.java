package onewindow.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import onewindow.catalogue.Element;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemStatus;
import onewindow.catalogue.ItemVersion;
import onewindow.catalogue.laws.BasisFinding;
import onewindow.catalogue.writing.FormSection;
import onewindow.platform.Refusal;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** One item for those who keep it: how it stands, what its draft lacks, its versions, what can be done. */
public record ItemPage(
        Screen screen,
        ItemVersion shown,
        @Nullable ItemVersion draft,
        List<ItemVersion> versions,
        List<Refusal> missing,
        List<BasisFinding> bases,
        @Nullable String suspendedBecause,
        LocalDate today,
        boolean mayPublish,
        List<Refusal> refused)
        implements Page {

    /** A gap of the draft, with the part of the form that fills it. */
    public record Gap(RefusalText text, String section) {}

    public Guide guide() {
        return shown.guide();
    }

    public GuideWords words() {
        return new GuideWords(screen);
    }

    public List<RefusalText> refusals() {
        return refused.stream().map(screen::refusal).toList();
    }

    public List<Gap> gaps() {
        return missing.stream()
                .map(refusal -> new Gap(screen.refusal(refusal), section(refusal)))
                .toList();
    }

    private static String section(Refusal refusal) {
        return refusal.details().getFirst() instanceof Element element ? FormSection.of(element) : "identity";
    }

    public boolean canBeSuspended() {
        return suspendedBecause == null
                && versions.stream().anyMatch(version -> version.status() == ItemStatus.PUBLISHED);
    }

    public boolean canBeWithdrawn() {
        return versions.stream()
                .anyMatch(version -> version.withdrawnOn() == null
                        || version.withdrawnOn().isAfter(today)
                                && !version.withdrawnOn().equals(version.effectiveOn()));
    }

    /** The version against which this one is compared: the one before it. */
    public @Nullable ItemVersion before(ItemVersion version) {
        return versions.stream()
                .filter(other -> other.version() < version.version())
                .findFirst()
                .orElse(null);
    }
}
