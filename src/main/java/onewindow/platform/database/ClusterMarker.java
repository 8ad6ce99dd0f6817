package onewindow.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Properties;

/**
 * The file by which a home folder is known as ours. It is written before anything else is put there, and gets the
 * cluster's system identifier before the new cluster is moved into place.
 */
record ClusterMarker(int format, int postgres, String systemIdentifier) {
    static final int FORMAT = 1;

    static ClusterMarker forNewCluster(int postgres) {
        return new ClusterMarker(FORMAT, postgres, "");
    }

    ClusterMarker with(ControlFile controlFile) {
        return new ClusterMarker(format, postgres, controlFile.systemIdentifier());
    }

    /** False from the first moment of a new home folder until its cluster is made. */
    boolean isComplete() {
        return !systemIdentifier.isEmpty();
    }

    static Optional<ClusterMarker> read(ClusterHome home) throws IOException {
        if (!Files.exists(home.marker())) {
            return Optional.empty();
        }
        var lines = new Properties();
        try (Reader reader = Files.newBufferedReader(home.marker())) {
            lines.load(reader);
            return Optional.of(new ClusterMarker(
                    Integer.parseInt(lines.getProperty("format", "")),
                    Integer.parseInt(lines.getProperty("postgres", "")),
                    lines.getProperty("system", "")));
        } catch (IllegalArgumentException e) {
            throw new DatabaseRefused(
                    "The file " + home.marker() + " is damaged; it says which database this folder holds.",
                    "Put the file back from your copy of the home folder.",
                    e);
        }
    }

    void write(ClusterHome home) throws IOException {
        String text = """
                # This folder holds a database of OneWindow (一窗). Do not change or delete this file.
                format=%d
                postgres=%d
                system=%s
                """.formatted(format, postgres, systemIdentifier);
        DurableFile.write(home.marker(), text, "rw-r--r--");
    }
}
