package onewindow.platform.tables;

/** The name of a sheet as Excel allows it: 31 signs, none of those that mean something in an address. */
final class SheetName {
    private static final int LONGEST = 31;

    private SheetName() {}

    static String of(String title) {
        var name = title.replaceAll("[\\\\/*?:\\[\\]']", " ").strip();
        if (name.isEmpty()) return "1";
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }

    static String of(String title, int number) {
        var ending = " " + number;
        return title.substring(0, Math.min(title.length(), LONGEST - ending.length())) + ending;
    }
}
