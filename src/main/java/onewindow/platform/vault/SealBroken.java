package onewindow.platform.vault;

/** A sealed value does not open in its place: it was altered, moved, or sealed under another key. */
public final class SealBroken extends RuntimeException {
    SealBroken(Place place) {
        super("a sealed value does not open: " + place);
    }

    SealBroken(Place place, Throwable cause) {
        super("a sealed value does not open: " + place, cause);
    }
}
