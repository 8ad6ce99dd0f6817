package onewindow.people.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that attackers try first: common passwords, pinyin of surnames, places and offices, runs on the keyboard. A password is
 * made of them when nothing else is left after years, numbers, signs and letter look-alikes are taken away.
 */
final class CommonWords {
    private static final Set<String> WORDS = read();
    private static final int MOST_WORDS = 3;
    private static final int FEWEST_SIGNS = 5;
    private static final int FIRST_HAN_SIGN = 0x2E80;
    private static final String RUNS =
            "abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm qazwsxedcrfvtgbyhnujmikolp";

    private CommonWords() {}

    static boolean isMadeOfThem(String password) {
        var small = password.toLowerCase(Locale.ROOT);
        if (small.codePoints().anyMatch(sign -> sign >= FIRST_HAN_SIGN)) return false;
        var core = small.replaceAll("^[^a-z]+|[^a-z]+$", "");
        return small.codePoints().distinct().count() < FEWEST_SIGNS
                || isFewWords(small.replaceAll("[^a-z]", ""))
                || isFewWords(withoutLookAlikes(core).replaceAll("[^a-z]", ""));
    }

    private static String withoutLookAlikes(String small) {
        return small.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    /** Whether the letters are at most three known words in a row; four words chosen freely are no longer easy to guess. */
    private static boolean isFewWords(String letters) {
        int never = MOST_WORDS + 1;
        var fewest = new int[letters.length() + 1];
        for (int end = 1; end < fewest.length; end++) {
            fewest[end] = never;
            for (int start = 0; start < end; start++)
                if (fewest[start] < fewest[end] - 1 && isKnown(letters.substring(start, end)))
                    fewest[end] = fewest[start] + 1;
        }
        return fewest[letters.length()] <= MOST_WORDS;
    }

    private static boolean isKnown(String part) {
        if (WORDS.contains(part)) return true;
        if (part.length() < 3) return false;
        var turned = new StringBuilder(part).reverse().toString();
        return RUNS.contains(part)
                || RUNS.contains(turned)
                || part.chars().distinct().count() == 1;
    }

    private static Set<String> read() {
        try (var file = CommonWords.class.getResourceAsStream("/people/common-words.txt")) {
            if (file == null) throw new IllegalStateException("people/common-words.txt is not in the program");
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\\R"))
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
