package onewindow.platform.web.errors;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** The number of one failure, short enough for the telephone: on the page and in the log line that explains it. */
record Incident(String number) {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    static Incident fresh() {
        var letters = ThreadLocalRandom.current()
                .ints(8, 0, LETTERS.length())
                .mapToObj(place -> String.valueOf(LETTERS.charAt(place)))
                .collect(Collectors.joining());
        return new Incident(letters.substring(0, 4) + "-" + letters.substring(4));
    }
}
