package onewindow.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells our own home folder from a new, a foreign, a newer and a damaged one, before anything in it is touched. */
record Recognition(ClusterHome home, int ourPostgres) {

    /** The marker of a folder that is ours; empty for a new folder. Every other folder is refused. */
    Optional<ClusterMarker> recognise() throws IOException {
        Optional<ClusterMarker> marker = ClusterMarker.read(home);
        if (marker.isEmpty()) {
            refuseForeignFolder();
        } else {
            refuseOtherVersions(marker.get());
            refuseOtherCluster(marker.get());
        }
        return marker;
    }

    /** Asked once more after looking: another program may just be making its new folder. */
    void refuseForeignFolder() throws IOException {
        var strangers = Files.exists(home.marker()) ? List.<String>of() : home.strangers();
        if (!strangers.isEmpty() && !Files.exists(home.marker())) {
            String some = String.join(", ", strangers.subList(0, Math.min(5, strangers.size())));
            throw new DatabaseRefused(
                    "The folder " + home.folder() + " holds something else (" + some
                            + ") and no OneWindow database; it was left untouched.",
                    "Name an empty or a new folder with ONEWINDOW_HOME.");
        }
    }

    private void refuseOtherVersions(ClusterMarker marker) {
        if (marker.format() > ClusterMarker.FORMAT) {
            throw new DatabaseRefused(
                    "The folder " + home.folder() + " was made by a newer OneWindow (folder format " + marker.format()
                            + "; this program knows " + ClusterMarker.FORMAT + ").",
                    "Start the newer program.");
        }
        if (marker.postgres() > ourPostgres) {
            throw new DatabaseRefused(
                    "The database in " + home.folder() + " belongs to PostgreSQL " + marker.postgres()
                            + "; this program brings PostgreSQL " + ourPostgres + ".",
                    "Start the newer program.");
        }
        if (marker.postgres() < ourPostgres) {
            throw new DatabaseRefused(
                    "The database in " + home.folder() + " belongs to PostgreSQL " + marker.postgres()
                            + "; this program brings PostgreSQL " + ourPostgres + ", which cannot read it.",
                    "Export it with the program that made it, and import the export into a new folder.");
        }
    }

    /** A new cluster of which the marker already speaks may still wait to be moved into place. */
    private void refuseOtherCluster(ClusterMarker marker) throws IOException {
        Path cluster = home.cluster();
        if (!Files.exists(cluster)) {
            if (marker.isComplete() && !isIn(home.unfinishedCluster(), marker)) {
                throw damaged("The folder " + cluster + " is missing.");
            }
            return;
        }
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            throw damaged("The file " + cluster.resolve("PG_VERSION") + " is missing.");
        }
        String version = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!version.equals(Integer.toString(marker.postgres()))) {
            throw foreign("it is of PostgreSQL " + version);
        }
        if (ControlFile.read(cluster).isEmpty()) {
            throw damaged("The control file global/pg_control is missing or fails its checksum.");
        }
        if (!isIn(cluster, marker)) {
            throw foreign("its system identifier is another");
        }
    }

    private static boolean isIn(Path cluster, ClusterMarker marker) throws IOException {
        return ControlFile.read(cluster)
                .filter(file -> file.systemIdentifier().equals(marker.systemIdentifier()))
                .isPresent();
    }

    private DatabaseRefused damaged(String what) {
        return new DatabaseRefused(
                "The database folder " + home.folder() + " is damaged. " + what,
                "Keep the folder as it is and restore your latest backup into a new one.");
    }

    private DatabaseRefused foreign(String difference) {
        return new DatabaseRefused(
                "The folder " + home.cluster() + " does not hold the database that "
                        + home.marker().getFileName() + " names: " + difference + ".",
                "Put the right folder back, or name another one with ONEWINDOW_HOME.");
    }
}
