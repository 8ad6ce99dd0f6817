package onewindow.calendar.rules;

/** The light of a running promise (时限灯): in time, close to the end, past it. */
public enum Light {
    GREEN,
    AMBER,
    RED
}
