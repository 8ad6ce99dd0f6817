package onewindow.people.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import onewindow.people.PeopleReason;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;

/** What a password must be (等保三级): long, mixed, not guessable, not kept longer than 90 days. All that is wrong is told at once. */
@Clause("SEC-1")
public final class PasswordPolicy {
    public static final int SHORTEST = 10;
    public static final int LONGEST = 128;
    public static final int CLASSES = 3;
    public static final int REMEMBERED = 5;
    public static final Duration LONGEST_USE = Duration.ofDays(90);

    private PasswordPolicy() {}

    /** {@code own} are words of its owner: login, staff number, name. Whether it was used before only its hashes can tell. */
    public static List<Refusal> flaws(String password, Collection<String> own) {
        var flaws = new ArrayList<Refusal>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) flaws.add(Refusal.of(PeopleReason.PASSWORD_TOO_SHORT, SHORTEST, length));
        if (length > LONGEST) flaws.add(Refusal.of(PeopleReason.PASSWORD_TOO_LONG, LONGEST));
        if (classesOf(password) < CLASSES) flaws.add(Refusal.of(PeopleReason.PASSWORD_TOO_PLAIN, CLASSES));
        if (CommonWords.isMadeOfThem(password)) flaws.add(Refusal.of(PeopleReason.PASSWORD_COMMON));
        if (names(password, own)) flaws.add(Refusal.of(PeopleReason.PASSWORD_NAMES_ITS_OWNER));
        return flaws;
    }

    public static boolean isTooOld(Instant changedAt, Instant now) {
        return now.isAfter(changedAt.plus(LONGEST_USE));
    }

    /** Small letters, capitals, digits, everything else; Chinese characters count as everything else. */
    private static long classesOf(String password) {
        return password.codePoints()
                .map(sign -> sign >= 'a' && sign <= 'z'
                        ? 1
                        : sign >= 'A' && sign <= 'Z' ? 2 : sign >= '0' && sign <= '9' ? 3 : 4)
                .distinct()
                .count();
    }

    private static boolean names(String password, Collection<String> own) {
        var small = password.toLowerCase(Locale.ROOT);
        return own.stream()
                .flatMap(words -> List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream())
                .filter(word -> word.codePointCount(0, word.length()) >= 3
                        || word.codePoints().anyMatch(sign -> sign > 0x2E80))
                .anyMatch(small::contains);
    }
}
