package onewindow.platform.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the server of our cluster to life: adopts the one that a killed program left running, else launches one. A
 * server is ours only if it names our folder and our system identifier; that something answers on a port proves
 * nothing.
 */
record ServerStart(
        ClusterHome home,
        PostgresBinaries binaries,
        ServerAccount account,
        Login superuser,
        String systemIdentifier,
        Duration patience) {
    private static final Logger log = LoggerFactory.getLogger(ServerStart.class);
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    enum Answer {
        OURS,
        NOT_YET,
        WRONG_PASSWORD,
        NONE
    }

    /** One try; empty when it is worth trying again soon. Only the owner launches and stops. */
    Optional<Postmaster> attempt(Ports ports, boolean owner) throws IOException {
        Optional<Postmaster> running = Postmaster.of(home.cluster());
        if (running.isPresent()) {
            return adopt(running.get(), owner);
        }
        return owner ? launch(ports) : Optional.empty();
    }

    private Optional<Postmaster> adopt(Postmaster found, boolean owner) throws IOException {
        Instant silentUntil = Instant.now().plus(patience);
        for (Postmaster server = found;
                server.lives();
                server = Postmaster.of(home.cluster()).orElse(server)) {
            Answer answer = ask(server.port());
            if (answer == Answer.OURS) {
                return Optional.of(server);
            }
            if (answer == Answer.WRONG_PASSWORD && server.ready()) {
                throw wrongPassword();
            }
            if (answer == Answer.NOT_YET) {
                silentUntil = Instant.now().plus(patience);
            } else if (Instant.now().isAfter(silentUntil)) {
                return dismiss(server, owner);
            }
            Pause.millis(50);
        }
        return Optional.empty();
    }

    private Optional<Postmaster> dismiss(Postmaster server, boolean owner) throws IOException {
        if (owner) {
            log.warn(
                    "The database server left behind by an earlier run (process {}) does not answer; stopping it",
                    server.pid());
            stop(server, patience);
        }
        return Optional.empty();
    }

    private Optional<Postmaster> launch(Ports ports) throws IOException {
        ServerLog serverLog = ServerLog.of(home);
        serverLog.prepare();
        if (Postmaster.forgetStale(home.cluster())) {
            log.info("The last server in {} was killed; PostgreSQL recovers its work from the journal", home.folder());
        }
        for (int candidate : ports.candidates().toArray()) {
            var port = Ports.ifFree(candidate);
            if (port.isEmpty()) {
                log.info("Port {} is taken by another program; trying the next", candidate);
                continue;
            }
            long start = serverLog.length();
            Process process = command(port.getAsInt()).start();
            Optional<Postmaster> server = awaitReady(process);
            if (server.isPresent()) {
                return server;
            }
            var lastWords = new LastWords(serverLog.linesSince(start));
            if (lastWords.stillLocked()) {
                return Optional.empty();
            }
            if (!lastWords.portTaken()) {
                throw lastWords.refusal(home);
            }
        }
        throw ports.noneFree();
    }

    /** In a session of its own: Ctrl-C in the terminal must not reach the server before the pools are closed. */
    private ProcessBuilder command(int port) {
        var command = account.command(
                binaries.program("postgres"),
                "-D",
                home.cluster().toString(),
                "-c",
                "port=" + port,
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=100",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC",
                "-c",
                "lc_messages=C",
                "-c",
                "log_min_duration_statement=1000");
        command.command().addAll(ServerMemory.ofThisMachine().settings());
        if (Files.isExecutable(SETSID)) {
            command.command().addFirst(SETSID.toString());
        }
        return command.redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log().toFile()));
    }

    /** Recovery after a power cut may take minutes; as long as the process lives, it is at work. */
    private Optional<Postmaster> awaitReady(Process process) throws IOException {
        while (process.isAlive()) {
            Optional<Postmaster> server = Postmaster.of(home.cluster()).filter(Postmaster::ready);
            if (server.isPresent()) {
                Answer answer = ask(server.get().port());
                if (answer == Answer.OURS) {
                    return server;
                }
                if (answer == Answer.WRONG_PASSWORD) {
                    stop(server.get(), patience);
                    throw wrongPassword();
                }
            }
            Pause.millis(20);
        }
        return Optional.empty();
    }

    private Answer ask(int port) {
        try (Session session = superuserSession(port, "postgres")) {
            boolean ours =
                    session.text("show data_directory").equals(home.cluster().toString())
                            && session.text("select system_identifier from pg_control_system()")
                                    .equals(systemIdentifier);
            return ours ? Answer.OURS : Answer.NONE;
        } catch (SQLException e) {
            return switch (String.valueOf(e.getSQLState())) {
                case "57P03", "53300" -> Answer.NOT_YET; // starting or stopping; all connections taken
                case "28P01", "28000" -> Answer.WRONG_PASSWORD;
                default -> Answer.NONE;
            };
        }
    }

    Session superuserSession(int port, String database) throws SQLException {
        return Session.open(address(port, database), superuser);
    }

    static String address(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable&gssEncMode=disable";
    }

    /** Fast and clean; a server that does not react is killed, which costs a recovery but no committed work. */
    void stop(Postmaster server, Duration within) throws IOException {
        Process stop = account.command(
                        binaries.program("pg_ctl"),
                        "stop",
                        "--pgdata=" + home.cluster(),
                        "--mode=fast",
                        "--wait",
                        "--timeout=" + Math.max(1, within.toSeconds()))
                .directory(home.folder().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            stop.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (server.lives()) {
            log.warn("The database server (process {}) does not stop when asked; killing it", server.pid());
            ProcessHandle.of(server.pid()).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private DatabaseRefused wrongPassword() {
        return new DatabaseRefused(
                "The database in " + home.folder() + " does not take the password in its folder secrets.",
                "Put the folder secrets back from your copy of the home folder.");
    }
}
