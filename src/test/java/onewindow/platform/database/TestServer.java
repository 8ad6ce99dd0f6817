package onewindow.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The one server of all tests, in target/test-database. It is left running for the next run, which adopts it; the folder
 * may be deleted at any time, and the server then ends by itself within a minute. ONEWINDOW_TEST_SERVER=15 (or a path
 * to a folder of PostgreSQL programs) runs the tests on that version instead.
 */
final class TestServer {
    static final String CLONE = "clone_";
    private static final String TEMPLATE = "template_";
    private static final long BUILDING = 20261123;
    private static @Nullable TestServer running;

    private final EmbeddedCluster cluster;
    private final DatabaseAccess access;
    private final String template;

    private TestServer(EmbeddedCluster cluster) throws IOException, SQLException {
        this.cluster = cluster;
        this.access = cluster.open("postgres_of_tests");
        this.template = TEMPLATE + fingerprintOfMigrations();
        try (Session session = cluster.superuserSession("postgres")) {
            session.text("select pg_advisory_lock(?)", BUILDING);
            dropLeftovers(session);
            if (!session.holds("select exists (select from pg_database where datname = ?)", template)) {
                build(session);
            }
        }
    }

    static synchronized TestServer running() {
        if (running == null) {
            try {
                running = new TestServer(EmbeddedCluster.start(plan(home())));
            } catch (DatabaseRefused | IOException | SQLException e) {
                throw new IllegalStateException(
                        "The test database does not start: " + e.getMessage() + " To repair it: rm -rf " + home(), e);
            }
        }
        return running;
    }

    /** A plan for a cluster with the programs that this test run is about. */
    static ClusterPlan plan(Path home) {
        return chosen() == null ? ClusterPlan.at(home) : ClusterPlan.at(home).withProgramsIn(Path.of(chosen()));
    }

    /** The same with programs that are unpacked already, which saves three seconds per new home folder. */
    static ClusterPlan quickPlan(Path home) {
        return plan(home).withProgramsIn(programs());
    }

    static Path programs() {
        return chosen() == null
                ? PostgresBinaries.bundledFor(running().cluster.home()).folder()
                : Path.of(chosen());
    }

    private static @Nullable String chosen() {
        String server = System.getenv("ONEWINDOW_TEST_SERVER");
        if (server == null || server.isBlank()) {
            return null;
        }
        return server.matches("\\d+") ? "/usr/lib/postgresql/" + server : server.replaceFirst("/bin/?$", "");
    }

    private static Path home() {
        String suffix = chosen() == null ? "" : chosen().replaceAll("[^A-Za-z0-9]+", "-");
        return Path.of("target", "test-database" + suffix).toAbsolutePath();
    }

    private void build(Session session) throws SQLException {
        String unfinished = "unfinished_template";
        session.run("drop database if exists " + unfinished + " with (force)");
        DatabaseAccess fresh = cluster.open(unfinished);
        SchemaMigrations.configure(Flyway.configure().dataSource(DatabaseConfiguration.asOwner(fresh)), fresh)
                .load()
                .migrate();
        session.run("alter database " + unfinished + " rename to " + template);
        session.run("alter database " + template + " allow_connections false");
    }

    /** Clones of test runs that were killed, and templates of migrations that have changed since. */
    private void dropLeftovers(Session session) throws SQLException {
        String names = session.text(
                "select string_agg(datname, ' ') from pg_database where datname ~ ?",
                "^(" + CLONE + "|" + TEMPLATE + ")");
        for (String name : names.split(" ")) {
            boolean old = name.startsWith(TEMPLATE) && !name.equals(template);
            if (old || name.startsWith(CLONE) && !runs(Long.parseLong(name.split("_")[1]))) {
                session.run("drop database if exists " + name + " with (force)");
            }
        }
    }

    private static boolean runs(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    DatabaseAccess cloneInto(String name) {
        try (Session session = cluster.superuserSession("postgres")) {
            session.run("create database " + name + " template " + template + " owner "
                    + access.owner().role());
            new OwnDatabase(cluster, name).admitOnlyOurRoles(session);
            return new DatabaseAccess(ServerStart.address(cluster.port(), name), access.owner(), access.application());
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be cloned: rm -rf " + home(), e);
        }
    }

    void drop(String name) {
        try (Session session = cluster.superuserSession("postgres")) {
            session.run("drop database if exists " + name + " with (force)");
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be dropped: rm -rf " + home(), e);
        }
    }

    DataSource superuser(String database) {
        Login login = superuserLogin();
        String address = ServerStart.address(cluster.port(), database);
        return new SimpleDriverDataSource(new Driver(), address, login.role(), login.password());
    }

    Login superuserLogin() {
        try {
            return new Login("postgres", cluster.home().secret("postgres").read());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return cluster.port();
    }

    private static String fingerprintOfMigrations() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*.sql");
            List<Resource> inOrder = Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
            for (Resource file : inOrder) {
                digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                try (InputStream content = file.getInputStream()) {
                    digest.update(content.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
