package onewindow.walls.planted;

/**
 * Comments that rot.
 *
 * @author nobody
 */
public final class NoisyComments {
    private NoisyComments() {}

    // TODO make it better
    // int days = limit + 1;
}
