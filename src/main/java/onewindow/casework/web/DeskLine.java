package onewindow.casework.web;

import onewindow.casework.MaterialState;
import onewindow.catalogue.Material;
import org.jspecify.annotations.Nullable;

/** One material on the desk as found at the window; nothing while nobody has looked at it. {@code place} is the number key. */
public record DeskLine(
        int place,
        Material material,
        boolean certain,
        @Nullable MaterialState state,
        @Nullable DeskDefect defect,
        String note) {
    public boolean isGap() {
        return state == MaterialState.MISSING || state == MaterialState.DEFECTIVE;
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
