package onewindow.casework.web;

import onewindow.casework.MaterialState;
import onewindow.catalogue.Material;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** One material on the desk as found at the window; nothing while nobody has looked at it. {@code place} is the number key. */
public record DeskLine(
        int place,
        Material material,
        boolean certain,
        @Nullable MaterialState state,
        @Nullable DeskDefect defect,
        String note,
        boolean mendedHere) {
    public boolean isGap() {
        return found() == MaterialState.MISSING || found() == MaterialState.DEFECTIVE;
    }

    /** What stands in the case: a mistake mended at the window leaves the material handed in, and says which it was. */
    @Clause("LIC-32.3")
    public @Nullable MaterialState found() {
        return isCorrected() ? MaterialState.PRESENT : state;
    }

    /** Mended on the spot, with the mistake named. */
    public boolean isCorrected() {
        return mendedHere && state == MaterialState.DEFECTIVE && isProblemNamed();
    }

    private boolean isProblemNamed() {
        return (defect != null && defect != DeskDefect.OTHER) || !note.isEmpty();
    }

    /** Under this name the remedy is typed; another finding wants another remedy. */
    public String mendKey() {
        return id() + "-" + (state == MaterialState.DEFECTIVE && defect != null ? defect.name() : state);
    }

    /** What a clerk may find; a material that this situation surely needs cannot be left out. */
    public boolean mayBe(MaterialState found) {
        return found != MaterialState.NOT_NEEDED || !certain;
    }

    public String id() {
        return String.valueOf(material.number());
    }

    /** Only nine lines have a key of one digit. */
    public @Nullable String key() {
        return place <= 9 ? String.valueOf(place) : null;
    }
}
