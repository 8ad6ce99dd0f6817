package onewindow.parties.rules;

import java.text.Normalizer;

/** Names and addresses as people write them: any Hanzi however rare, 「·」, letters of other scripts; nothing that cannot be seen. */
public final class WrittenText {
    private WrittenText() {}

    /** The same words without stray spaces, radicals in place of Hanzi, or letters taken apart. */
    public static String clean(String written) {
        var composed = Normalizer.normalize(written, Normalizer.Form.NFC);
        var clean = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> {
            if (character >= 0x2F00 && character <= 0x2FDF)
                clean.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
            else clean.appendCodePoint(character);
        });
        return clean.toString().replaceAll("[ \\u00A0\\u3000\\t]+", " ").strip();
    }

    /** Place of the first character that nobody can see or that no font can have, counted from 1; 0 when all is readable. */
    public static int firstUnreadable(String text) {
        int place = 0;
        for (int character : text.codePoints().toArray()) {
            place++;
            switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> {
                    return place;
                }
                default -> {
                    // Blank fillers count as letters or symbols but show nothing.
                    if (character == 0x3164 || character == 0x115F || character == 0x1160 || character == 0xFFA0)
                        return place;
                    if (character >= 0xFE00 && character <= 0xFE0F) return place;
                }
            }
        }
        return 0;
    }

    /** A person's name has letters, middle dots, hyphens, apostrophes, full stops and spaces, and at least one letter. */
    public static boolean isPersonName(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints()
                        .allMatch(character -> Character.isLetter(character)
                                || Character.getType(character) == Character.NON_SPACING_MARK
                                || "·•‧・-'’. ".indexOf(character) >= 0);
    }

    /** A firm's name may have digits, brackets and the signs of trade marks besides. */
    public static boolean isFirmName(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().noneMatch(character -> "<>{}[]\\^`|~=;\"".indexOf(character) >= 0);
    }
}
