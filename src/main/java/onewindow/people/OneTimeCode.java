package onewindow.people;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/** A code with which an account signs in once, to choose its own password. Shown once, kept only as a hash. */
public record OneTimeCode(LoginName login, String code, Instant until) {
    static final Duration VALID = Duration.ofHours(24);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    static OneTimeCode fresh(LoginName login, Instant now) {
        var letters = RANDOM.ints(16, 0, LETTERS.length())
                .mapToObj(place -> String.valueOf(LETTERS.charAt(place)))
                .collect(Collectors.joining());
        return new OneTimeCode(login, letters.replaceAll("(.{4})(?=.)", "$1-"), now.plus(VALID));
    }

    /** Kept out of logs and messages of exceptions. */
    @Override
    public String toString() {
        return "one-time code of " + login;
    }
}
