package onewindow.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import onewindow.platform.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program's own PostgreSQL server in the home folder, kept running as long as the program lives. Several programs
 * may use one home folder; the first one owns the server and alone may stop it.
 */
final class EmbeddedCluster implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedCluster.class);
    private static final String SUPERUSER = "postgres";
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOCK_PATIENCE = Duration.ofMinutes(10);
    private static final long LOOK_MILLIS = 250;
    private static final long REST_MILLIS = 5_000;
    private static final int ROOM_FOR_NEW_CLUSTER = 150;

    private final ClusterHome home;
    private final ServerStart start;
    private @Nullable FolderLock ownership;
    private @Nullable Postmaster server;
    private @Nullable Thread keeper;
    private volatile boolean closed;

    private EmbeddedCluster(ClusterHome home, ServerStart start) {
        this.home = home;
        this.start = start;
    }

    static EmbeddedCluster start(ClusterPlan plan) {
        ClusterHome home = ClusterHome.open(plan.home());
        try {
            var cluster = new EmbeddedCluster(home, prepare(home, plan));
            cluster.startFirstTime(Ports.from(plan.port()));
            return cluster;
        } catch (IOException e) {
            throw unusable(home, e);
        }
    }

    /** Recognises the folder and makes in it what is missing: programs, password, cluster. */
    private static ServerStart prepare(ClusterHome home, ClusterPlan plan) throws IOException {
        PostgresBinaries binaries = plan.binaries(home);
        var recognition = new Recognition(home, binaries.major());
        recognition.refuseForeignFolder();
        try (var lock = FolderLock.take(home.startLock(), LOCK_PATIENCE)) {
            ClusterMarker marker = recognition.recognise().orElse(ClusterMarker.forNewCluster(binaries.major()));
            boolean exists = Files.exists(home.cluster());
            home.requireFreeSpace(plan.minimumFreeMegabytes() + (exists ? 0 : ROOM_FOR_NEW_CLUSTER));
            ServerAccount account = plan.account(exists ? home.cluster() : home.unfinishedCluster());
            if (!exists) {
                marker.write(home);
            }
            SecretFile secret = home.secret(SUPERUSER);
            binaries.unpackIfMissing();
            if (exists) {
                account.give(home.cluster());
            } else {
                String password = marker.isComplete() ? secret.read() : secret.readOrMake();
                new NewCluster(home, binaries, account).make(marker, SUPERUSER, password);
            }
            String identifier = ControlFile.read(home.cluster()).orElseThrow().systemIdentifier();
            var superuser = new Login(SUPERUSER, secret.read());
            return new ServerStart(home, binaries, account, superuser, identifier, plan.patience());
        }
    }

    private synchronized void startFirstTime(Ports ports) throws IOException {
        try {
            bringUp(ports);
            keeper = Thread.ofPlatform().daemon().name("database-keeper").start(this::keepRunning);
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void bringUp(Ports ports) throws IOException {
        Instant begunAt = Instant.now();
        Instant giveUpAt = begunAt.plus(START_PATIENCE);
        Optional<Postmaster> found = Optional.empty();
        while (found.isEmpty()) {
            try (var lock = FolderLock.take(home.startLock(), LOCK_PATIENCE)) {
                becomeOwnerIfFree();
                found = start.attempt(ports, ownership != null);
            }
            if (found.isEmpty()) {
                if (closed || Instant.now().isAfter(giveUpAt)) {
                    throw gaveUp();
                }
                Pause.millis(200);
            }
        }
        server = found.get();
        requireDurable();
        log.info(
                "PostgreSQL {} runs in {} on port {} (process {}), ready after {} ms; this program {} it",
                start.binaries().version(),
                home.folder(),
                server.port(),
                server.pid(),
                Duration.between(begunAt, Instant.now()).toMillis(),
                ownership != null ? "owns" : "shares");
    }

    private void becomeOwnerIfFree() throws IOException {
        if (ownership == null) {
            ownership = FolderLock.tryTake(home.ownerLock()).orElse(null);
        }
    }

    private void requireDurable() {
        try (Session session = superuserSession("postgres")) {
            Problem.refuseAny(
                    "The database in " + home.folder() + " would not keep your work safe.",
                    ServerChecks.durability(session, true));
        } catch (SQLException e) {
            throw new DatabaseRefused(
                    "The database in " + home.folder() + " stopped answering: " + e.getMessage() + ".",
                    "The whole story is in " + home.log() + ".",
                    e);
        }
    }

    /** A server that was killed is started again on its old port; the pools then find it by themselves. */
    private void keepRunning() {
        while (!closed) {
            try {
                Thread.sleep(LOOK_MILLIS);
                look();
            } catch (InterruptedException e) {
                return;
            } catch (IOException | RuntimeException e) {
                if (!closed) {
                    log.error("The database is not running: {}", e.getMessage());
                    rest();
                }
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(REST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void look() throws IOException {
        if (closed || server == null) {
            return;
        }
        becomeOwnerIfFree();
        if (ownership != null) {
            ServerLog.of(home).keepSmall();
        }
        if (!server.lives()) {
            log.warn("The database server (process {}) has ended; starting it again", server.pid());
            bringUp(Ports.only(server.port()));
        }
    }

    synchronized int port() {
        if (server == null) {
            throw new IllegalStateException("The database has not been started");
        }
        return server.port();
    }

    synchronized boolean isOwner() {
        return ownership != null;
    }

    ClusterHome home() {
        return home;
    }

    Session superuserSession(String database) throws SQLException {
        return start.superuserSession(port(), database);
    }

    /** Runs a preparation that two programs must not make at the same time. */
    synchronized DatabaseAccess open(String database) {
        try (var lock = FolderLock.take(home.startLock(), LOCK_PATIENCE)) {
            return new OwnDatabase(this, database).prepare();
        } catch (IOException e) {
            throw unusable(home, e);
        } catch (SQLException e) {
            throw new DatabaseRefused(
                    "The database \"" + database + "\" could not be prepared: " + e.getMessage() + ".",
                    "The whole story is in " + home.log() + ".",
                    e);
        }
    }

    /** The database of this name starts empty; the one before stays in the cluster under another name. */
    synchronized void setAside(String database) {
        try (var lock = FolderLock.take(home.startLock(), LOCK_PATIENCE)) {
            new OwnDatabase(this, database)
                    .setAside(LocalDateTime.now(ChinaTime.ZONE))
                    .ifPresent(kept -> log.info(
                            "The database \"{}\" starts afresh; the old one is kept as \"{}\"", database, kept));
        } catch (IOException e) {
            throw unusable(home, e);
        } catch (SQLException e) {
            throw new DatabaseRefused(
                    "The database \"" + database + "\" could not be set aside: " + e.getMessage() + ".",
                    "The whole story is in " + home.log() + ".",
                    e);
        }
    }

    /** Stops the server if it is ours to stop. */
    @Override
    public void close() {
        closed = true;
        if (keeper != null) {
            keeper.interrupt();
        }
        stopIfOwner();
    }

    private synchronized void stopIfOwner() {
        try (FolderLock own = ownership) {
            Optional<Postmaster> running = Postmaster.of(home.cluster());
            if (own != null && running.isPresent()) {
                start.stop(running.get(), STOP_PATIENCE);
                log.info("PostgreSQL in {} has stopped", home.folder());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ownership = null;
        }
    }

    private DatabaseRefused gaveUp() {
        if (ownership == null) {
            return new DatabaseRefused(
                    "Another OneWindow program owns the folder " + home.folder() + ", but its database does not run.",
                    "Stop that program, then start this one again.");
        }
        return new DatabaseRefused(
                "Processes of an earlier database server still hold the folder " + home.cluster() + " after "
                        + START_PATIENCE.toSeconds() + " seconds.",
                "Stop them, then start the program again; " + home.log() + " tells more.");
    }

    private static DatabaseRefused unusable(ClusterHome home, IOException e) {
        boolean full = String.valueOf(e.getMessage()).contains("No space left");
        return full
                ? new DatabaseRefused(
                        "The disk of " + home.folder() + " is full (存储空间不足).",
                        "Free some space and start again; nothing has been lost.",
                        e)
                : new DatabaseRefused(
                        "The home folder " + home.folder() + " cannot be used: " + e + ".",
                        "Look at the folder's rights and its disk, or name another one with ONEWINDOW_HOME.",
                        e);
    }
}
