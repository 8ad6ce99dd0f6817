package onewindow.walls.planted;

/** Talks to nobody. */
public final class ConsoleTalk {
    private ConsoleTalk() {}

    public static void say() {
        System.out.println("planted");
    }
}
