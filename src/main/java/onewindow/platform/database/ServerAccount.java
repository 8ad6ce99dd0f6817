package onewindow.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The account under which the server works. PostgreSQL refuses to run as root, so a program started by root lays its
 * rights down first: in a user namespace of its own, or where that is forbidden as another user.
 */
record ServerAccount(List<String> prefix, int owner) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /** A cluster stays with the account that owns it, however the program is started next time. */
    static ServerAccount forCluster(Path cluster) throws IOException {
        int self = uid(Path.of("/proc/self"));
        if (self != ROOT) {
            return new ServerAccount(List.of(), self);
        }
        int owner = Files.exists(cluster) ? uid(cluster) : ROOT;
        if (owner != ROOT) {
            return as(owner);
        }
        return succeeds("unshare", "-U", "true") ? inOwnNamespace() : as(NOBODY);
    }

    static ServerAccount inOwnNamespace() {
        return new ServerAccount(List.of("unshare", "-U"), ROOT);
    }

    static ServerAccount as(int user) throws IOException {
        if (!succeeds("setpriv", "--version")) {
            throw new DatabaseRefused(
                    "PostgreSQL must not run as root, and neither unshare nor setpriv works on this machine.",
                    "Start the program as an ordinary user, or give it a server with ONEWINDOW_DB_URL.");
        }
        var prefix = List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups", "--no-new-privs");
        return new ServerAccount(prefix, user);
    }

    private static int uid(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private static boolean succeeds(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException missing) {
            return false;
        }
    }

    ProcessBuilder command(String... words) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    void give(Path tree) throws IOException {
        if (uid(tree) == owner) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.setAttribute(path, "unix:uid", owner);
                Files.setAttribute(path, "unix:gid", owner);
            }
        }
    }
}
