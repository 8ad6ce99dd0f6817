package onewindow.platform.database;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** What a server wrote before it ended, and what that means for the people who run it. */
record LastWords(List<String> lines) {
    private static final int QUOTED = 6;
    private static final Pattern PORT_TAKEN = Pattern.compile("Address already in use|could not bind IPv4");
    private static final Pattern STILL_LOCKED =
            Pattern.compile("lock file \".*\" already exists|pre-existing shared memory block");
    private static final Pattern NO_SPACE = Pattern.compile("No space left on device|Disk quota exceeded");
    private static final Pattern DAMAGED = Pattern.compile("PANIC:|checksum|invalid page|could not locate a valid"
            + "|database files are incompatible|could not open control file|is not a valid data directory"
            + "|could not read file|unexpected data beyond EOF|invalid resource manager");

    boolean portTaken() {
        return any(PORT_TAKEN);
    }

    /** Processes of a killed server hold its lock for about a second. */
    boolean stillLocked() {
        return any(STILL_LOCKED);
    }

    private boolean any(Pattern pattern) {
        return lines.stream().anyMatch(line -> pattern.matcher(line).find());
    }

    DatabaseRefused refusal(ClusterHome home) {
        if (any(NO_SPACE)) {
            return new DatabaseRefused(
                    "The database could not start because the disk of " + home.folder() + " is full (存储空间不足)."
                            + quoted(),
                    "Free some space and start again; nothing has been lost.");
        }
        if (any(DAMAGED)) {
            return new DatabaseRefused(
                    "The database folder " + home.folder() + " is damaged." + quoted(),
                    "Keep the folder as it is and restore your latest backup into a new one.");
        }
        String more = Files.exists(home.log()) ? " The whole story is in " + home.log() + "." : "";
        return new DatabaseRefused(
                "The database server did not start." + quoted(), "Put right what it says, then start again." + more);
    }

    private String quoted() {
        return lines.isEmpty()
                ? " It wrote nothing."
                : " It said:\n  "
                        + String.join("\n  ", lines.subList(Math.max(0, lines.size() - QUOTED), lines.size()));
    }
}
