package onewindow.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

    /** A process that has ended but that nobody has collected (a zombie, usual in containers) does not live. */
    boolean lives() {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return state.charAt(state.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException gone) {
            return false;
        }
    }

    /**
     * After a restart of a container an unrelated process may bear the number of the killed server, and PostgreSQL would
     * refuse to start for ever. The file goes only when no process at all works in the cluster.
     */
    static boolean forgetStale(Path cluster) throws IOException {
        boolean inUse = ProcessHandle.allProcesses().anyMatch(process -> worksIn(process.pid(), cluster));
        return !inUse && Files.deleteIfExists(pidFile(cluster));
    }

    private static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static boolean worksIn(long pid, Path cluster) {
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster);
        } catch (IOException hidden) {
            return commandNames(process, cluster);
        }
    }

    /** For a process that does not show its folder: a server names the cluster, its children only say "postgres:". */
    private static boolean commandNames(Path process, Path cluster) {
        try {
            String command = Files.readString(process.resolve("cmdline"));
            return command.contains(cluster.toString()) || command.startsWith("postgres:");
        } catch (IOException gone) {
            return false;
        }
    }
}
