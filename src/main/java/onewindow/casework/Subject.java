package onewindow.casework;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What an application is about (标的): a property unit, a project, a place of business or a firm, by its number or in words. Two
 * ways of writing that differ only in spaces, signs, width or case are the same. Never shows itself in logs.
 */
public record Subject(String key) {
    public static final int LONGEST = 120;

    private static final int FRONT = 6;
    private static final int BACK = 4;
    private static final int SHARE = 4;

    public Subject {
        if (key.isEmpty()) throw new IllegalArgumentException("a subject has letters or digits");
    }

    /** What was typed; nothing when no letter or digit is in it. */
    public static Optional<Subject> typed(String words) {
        var key = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LONGEST)
                .forEach(key::appendCodePoint);
        return key.isEmpty() ? Optional.empty() : Optional.of(new Subject(key.toString()));
    }

    /** Enough to recognise it beside the paper: at least half stays hidden. */
    public String masked() {
        var characters = key.codePoints().toArray();
        int front = Math.min(FRONT, characters.length / SHARE);
        int back = Math.min(BACK, characters.length / SHARE);
        return new String(characters, 0, front)
                + "*".repeat(characters.length - front - back)
                + new String(characters, characters.length - back, back);
    }

    @Override
    public String toString() {
        return "Subject[" + masked() + "]";
    }
}
