package onewindow.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The home folder of one installation: where each thing of its own database lies. */
record ClusterHome(Path folder) {
    private static final Set<String> HARMLESS =
            Set.of("start.lock", "owner.lock", "lost+found", ".gitignore", ".gitkeep");
    private static final long MEGABYTE = 1 << 20;

    /** Creates the folder if needed; its real path counts, since the server reports no other. */
    static ClusterHome open(Path wanted) {
        try {
            Files.createDirectories(wanted);
            Path real = wanted.toRealPath();
            if (Files.isWritable(real)) {
                return new ClusterHome(real);
            }
        } catch (IOException e) {
            throw notWritable(wanted, e);
        }
        throw notWritable(wanted, null);
    }

    private static DatabaseRefused notWritable(Path wanted, @Nullable IOException cause) {
        String reason = cause == null ? "" : " (" + cause + ")";
        return new DatabaseRefused(
                "The home folder " + wanted.toAbsolutePath().normalize() + " cannot be written by user "
                        + System.getProperty("user.name") + reason + ".",
                "Give the folder to this user, or name another one with ONEWINDOW_HOME.");
    }

    Path cluster() {
        return folder.resolve("cluster");
    }

    /** The new cluster while initdb works on it; never used as it stands. */
    Path unfinishedCluster() {
        return folder.resolve("cluster.unfinished");
    }

    Path marker() {
        return folder.resolve("onewindow-database.properties");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    /** Held while a server is looked for, started or prepared. */
    Path startLock() {
        return folder.resolve("start.lock");
    }

    /** Held for life by the one program that may stop the server. */
    Path ownerLock() {
        return folder.resolve("owner.lock");
    }

    SecretFile secret(String role) throws IOException {
        Path secrets = folder.resolve("secrets");
        Files.createDirectories(
                secrets, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return new SecretFile(secrets.resolve(role));
    }

    /** What lies in the folder that no start of ours leaves behind before it writes the marker. */
    List<String> strangers() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !HARMLESS.contains(name))
                    .filter(name -> !name.startsWith(marker().getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    void requireFreeSpace(long megabytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        if (free < megabytes) {
            throw new DatabaseRefused(
                    "Only " + free + " MB are free on the disk of " + folder + "; the database needs at least "
                            + megabytes + " MB to start safely (存储空间不足).",
                    "Free some space and start again; nothing has been lost.");
        }
    }
}
