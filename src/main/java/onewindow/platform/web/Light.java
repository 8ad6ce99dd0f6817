package onewindow.platform.web;

import java.util.Locale;

/** The light of a clock (时限灯): colour, icon and word together, so that nobody depends on seeing colours. */
public enum Light {
    GREEN("clock"),
    AMBER("clock-exclamation"),
    RED("alert-triangle"),
    PAUSED("clock-pause"),
    DONE("clock-check"),
    PROVISIONAL("calendar-exclamation");

    private final String icon;

    Light(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    public String look() {
        return "ow-light-" + name().toLowerCase(Locale.ROOT);
    }
}
