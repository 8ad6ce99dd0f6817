package onewindow.parties.rules;

/** What is left of personal data where it may be seen (脱敏): 林*雨, 330122********1229, 138****5678. */
public final class Masks {
    private Masks() {}

    /** First and last character; of two characters only the first; never how long a long name is. */
    public static String person(String name) {
        var characters = name.codePoints().toArray();
        if (characters.length < 2) return "*";
        var first = Character.toString(characters[0]);
        if (characters.length == 2) return first + "*";
        var last = Character.toString(characters[characters.length - 1]);
        return first + (characters.length == 3 ? "*" : "**") + last;
    }

    /** Six in front, four at the end; of short numbers less, so that at least half stays hidden. */
    public static String idNumber(String number) {
        return number.length() >= 18 ? kept(number, 6, 4) : kept(number, number.length() / 4, number.length() / 4);
    }

    public static String phone(String number) {
        return number.length() >= 11 ? kept(number, 3, 4) : kept(number, 0, Math.min(3, number.length() / 2));
    }

    private static String kept(String text, int front, int back) {
        int hidden = text.length() - front - back;
        return text.substring(0, front) + "*".repeat(hidden) + text.substring(text.length() - back);
    }
}
