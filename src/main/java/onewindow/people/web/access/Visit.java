package onewindow.people.web.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import onewindow.people.LoginName;
import onewindow.platform.CentreId;
import org.jspecify.annotations.Nullable;

/**
 * All that a session remembers of a signed-in officer: which account, of which era, since when. Written as one line of text; his
 * name, roles and locks are read from the database at every request.
 */
record Visit(CentreId centre, LoginName login, int era, Instant since) {
    static final String ATTRIBUTE = "visit";
    static final Duration LONGEST = Duration.ofHours(12);

    static Optional<Visit> read(@Nullable Object attribute) {
        if (!(attribute instanceof String line)) return Optional.empty();
        var words = line.split(" ", -1);
        if (words.length != 4) return Optional.empty();
        return Optional.of(new Visit(
                new CentreId(words[0]), new LoginName(words[1]), Integer.parseInt(words[2]), Instant.parse(words[3])));
    }

    /** An officer signs in anew every day, however busy his session is. */
    boolean isOver(Instant now) {
        return now.isAfter(since.plus(LONGEST));
    }

    String account() {
        return centre + "/" + login;
    }

    String line() {
        return centre + " " + login + " " + era + " " + since;
    }
}
