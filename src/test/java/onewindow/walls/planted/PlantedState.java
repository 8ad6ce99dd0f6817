package onewindow.walls.planted;

/** A closed list of which people could read only a part. */
public enum PlantedState {
    SPOKEN,
    UNSPOKEN
}
