package onewindow.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The server process that a cluster's postmaster.pid names. It is believed only if that process lives and works in this
 * very cluster: process numbers are given out again, and a port may belong to anyone.
 */
record Postmaster(long pid, int port, boolean ready) {
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int STATE_LINE = 7;

    static Optional<Postmaster> of(Path cluster) throws IOException {
        try {
            List<String> lines = Files.readAllLines(pidFile(cluster));
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.get(PID_LINE).strip());
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            boolean ready =
                    lines.size() > STATE_LINE && lines.get(STATE_LINE).strip().equals("ready");
            return worksIn(pid, cluster) ? Optional.of(new Postmaster(pid, port, ready)) : Optional.empty();
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean lives() {
        return lives(pid);
    }

    /** A process that has ended but that nobody has collected (a zombie, usual in containers) does not live. */
    static boolean lives(long pid) {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return state.charAt(state.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException gone) {
            return false;
        }
    }

    /** Everything that runs for this cluster, as far as that is certain. */
    static Stream<ProcessHandle> processesOf(Path cluster) {
        return ProcessHandle.allProcesses().filter(process -> worksIn(process.pid(), cluster));
    }

    /**
     * After a restart of a container an unrelated process may bear the number of the killed server, and PostgreSQL would
     * refuse to start for ever. The file goes only when no process at all may be working in the cluster.
     */
    static boolean forgetStale(Path cluster) throws IOException {
        boolean inUse = ProcessHandle.allProcesses()
                .anyMatch(process -> worksIn(process.pid(), cluster) || isSomeHiddenServer(process.pid()));
        return !inUse && Files.deleteIfExists(pidFile(cluster));
    }

    private static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static boolean worksIn(long pid, Path cluster) {
        String command = commandOf(pid);
        return folderOf(pid).filter(cluster::equals).isPresent()
                || command.contains("\0" + cluster + "\0")
                || command.contains("\0--pgdata=" + cluster + "\0");
    }

    /** A server's child that does not show us its folder; its command only says "postgres: ...". */
    private static boolean isSomeHiddenServer(long pid) {
        return folderOf(pid).isEmpty() && commandOf(pid).startsWith("postgres:");
    }

    private static Optional<Path> folderOf(long pid) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd")));
        } catch (IOException hiddenOrGone) {
            return Optional.empty();
        }
    }

    private static String commandOf(long pid) {
        try {
            byte[] words = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
            return new String(words, StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return "";
        }
    }
}
