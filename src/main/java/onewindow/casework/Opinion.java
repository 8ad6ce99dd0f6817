package onewindow.casework;

/** What a unit says to the part of a case that concerns it (联办意见). */
public enum Opinion {
    AGREES,
    AGREES_WITH_CONDITIONS,
    OBJECTS
}
