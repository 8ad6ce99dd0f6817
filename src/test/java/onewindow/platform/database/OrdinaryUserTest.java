package onewindow.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server runs for an ordinary user, and for root under either way of laying root's rights down. */
class OrdinaryUserTest {
    private static final int NOBODY = 65534;

    /** Copies that others may read: the jars may lie in /root. */
    @TempDir
    static Path readable;

    @TempDir
    Path folder;

    private static Path programs;
    private static String classPath;
    private Path home;

    @BeforeAll
    static void copies() throws IOException {
        Files.setPosixFilePermissions(readable, PosixFilePermissions.fromString("rwxr-xr-x"));
        programs = copy(TestServer.programs(), readable.resolve("programs"));
        Path classes = Files.createDirectory(readable.resolve("classes"));
        classPath = List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .filter(OrdinaryUserTest::isNeeded)
                .map(entry -> copy(Path.of(entry), classes).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    @BeforeEach
    void aFolderThatOthersMayEnter() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        home = Files.createDirectory(folder.resolve("home"));
    }

    @Test
    void anOrdinaryUserStartsWritesAndStops() throws Exception {
        if (isRoot()) {
            Files.setAttribute(home, "unix:uid", NOBODY);
        }
        try (ChildProgram child = asOrdinaryUser()) {
            child.awaitOutput("rows kept: 1");
            assertThat(child.awaitEnd()).as(child.output()).isZero();
        }
        assertThat(Files.getAttribute(home.resolve("cluster"), "unix:uid")).isEqualTo(isRoot() ? NOBODY : uid());
        assertThat(Postmaster.of(home.toRealPath().resolve("cluster"))).isEmpty();
    }

    @Test
    void aFolderThatTheUserCannotWriteIsRefused() throws Exception {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (ChildProgram child = asOrdinaryUser()) {
            child.awaitOutput("refused: The home folder " + home + " cannot be written by user");
            assertThat(child.awaitEnd()).isEqualTo(1);
        }
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Only root can lay rights down; an ordinary user has proved its own way in the tests above. */
    @Test
    void whereUserNamespacesAreForbiddenRootLetsAnotherUserRunTheServer() throws Exception {
        if (isRoot()) {
            ClusterPlan plan = TestServer.plan(home).withProgramsIn(programs);
            try (var cluster = EmbeddedCluster.start(plan.asUser(NOBODY))) {
                Rows.in(cluster.open("onewindow")).add(1);
                assertThat(ownerOf(cluster)).isEqualTo(NOBODY);
            }
            try (var cluster = EmbeddedCluster.start(plan)) {
                assertThat(Rows.in(cluster.open("onewindow")).count()).isEqualTo(1);
                assertThat(ownerOf(cluster)).as("it stays with its account").isEqualTo(NOBODY);
            }
        }
    }

    private static Object ownerOf(EmbeddedCluster cluster) throws IOException {
        Postmaster server = Postmaster.of(cluster.home().cluster()).orElseThrow();
        return Files.getAttribute(Path.of("/proc/" + server.pid()), "unix:uid");
    }

    private ChildProgram asOrdinaryUser() throws Exception {
        List<String> prefix =
                isRoot() ? List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups") : List.of();
        return ChildProgram.start(
                folder.resolve("child.log"), prefix, classPath, Map.of(), OneRow.class, home, programs);
    }

    private static boolean isNeeded(String entry) {
        return entry.matches(".*/(test-)?classes/?")
                || entry.matches(
                        ".*/(postgresql|slf4j-api|logback-[a-z]+|spring-(core|jdbc|tx|beans|boot)|commons-logging"
                                + "|commons-compress|commons-io|commons-lang3|commons-codec|xz|jspecify)-[0-9.]+\\.jar");
    }

    private static Path copy(Path from, Path to) {
        try {
            Process copy = new ProcessBuilder("cp", "-r", from.toString(), to.toString()).start();
            assertThat(copy.waitFor()).isZero();
            return Files.exists(to.resolve(from.getFileName())) ? to.resolve(from.getFileName()) : to;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRoot() throws IOException {
        return uid() == 0;
    }

    private static int uid() throws IOException {
        return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    }
}
