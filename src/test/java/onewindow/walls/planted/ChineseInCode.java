package onewindow.walls.planted;

/** Words for people that only one language has. */
public final class ChineseInCode {
    public static final String SAID = "材料齐全";

    private ChineseInCode() {}
}
