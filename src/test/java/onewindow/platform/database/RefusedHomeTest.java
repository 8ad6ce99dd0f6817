package onewindow.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each home folder that must not be worked on is refused with a sentence, before and after the server is asked. */
class RefusedHomeTest {
    @TempDir
    Path folder;

    private Path home;
    private Path cluster;

    @BeforeEach
    void aGoodHome() throws Exception {
        home = folder.resolve("home");
        cluster = home.resolve("cluster");
        MadeHome.copyTo(home);
    }

    private void assertRefused(String... words) {
        assertThatThrownBy(
                        () -> EmbeddedCluster.start(TestServer.quickPlan(home)).close())
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContainingAll(words)
                .hasMessageContaining(home.toString());
    }

    private void assertServerIsNotRunning() throws IOException {
        assertThat(Postmaster.of(cluster.toRealPath())).isEmpty();
    }

    @Test
    void theGoodHomeItselfIsAccepted() {
        EmbeddedCluster.start(TestServer.quickPlan(home)).close();
    }

    @Test
    void aFolderOfSomebodyElseIsRefusedAndLeftUntouched() throws Exception {
        home = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(home.resolve("letter.txt"), "Dear Ms Chen");
        assertRefused("letter.txt", "left untouched", "ONEWINDOW_HOME");
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aClusterOfSomebodyElseUnderOurMarkerIsRefused() throws Exception {
        ClusterHome ours = ClusterHome.open(home);
        ClusterMarker marker = ClusterMarker.read(ours).orElseThrow();
        new ClusterMarker(marker.format(), marker.postgres(), "7312345678901234567").write(ours);
        assertRefused("does not hold the database that onewindow-database.properties names", "identifier");
        assertServerIsNotRunning();
    }

    @Test
    void aFolderOfANewerProgramIsRefused() throws Exception {
        ClusterHome ours = ClusterHome.open(home);
        ClusterMarker marker = ClusterMarker.read(ours).orElseThrow();
        new ClusterMarker(2, marker.postgres(), marker.systemIdentifier()).write(ours);
        assertRefused("newer OneWindow", "folder format 2", "Start the newer program");
        new ClusterMarker(1, 99, marker.systemIdentifier()).write(ours);
        assertRefused("belongs to PostgreSQL 99", "Start the newer program");
        new ClusterMarker(1, 9, marker.systemIdentifier()).write(ours);
        assertRefused("belongs to PostgreSQL 9;", "cannot read it", "Export it");
    }

    @Test
    void aDamagedMarkerIsRefused() throws Exception {
        Files.writeString(home.resolve("onewindow-database.properties"), "format=one");
        assertRefused("onewindow-database.properties is damaged");
    }

    @Test
    void aFlippedBitInTheControlFileIsRefused() throws Exception {
        Path file = cluster.resolve("global/pg_control");
        byte[] bytes = Files.readAllBytes(file);
        bytes[100] ^= 1;
        Files.write(file, bytes);
        assertRefused("damaged", "pg_control", "restore your latest backup");
    }

    @Test
    void aLostControlFileVersionOrFolderIsRefusedAndNeverReplacedByAnEmptyDatabase() throws Exception {
        Files.delete(cluster.resolve("global/pg_control"));
        assertRefused("damaged", "pg_control");
        Files.delete(cluster.resolve("PG_VERSION"));
        assertRefused("damaged", "PG_VERSION is missing");
        DurableFile.deleteTree(cluster);
        assertRefused("damaged", "cluster is missing");
        assertThat(cluster).doesNotExist();
    }

    @Test
    void aLostJournalIsToldInTheServersOwnWords() throws Exception {
        try (Stream<Path> files = Files.list(cluster.resolve("pg_wal"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        assertRefused("damaged", "PANIC", "restore your latest backup");
    }

    @Test
    void aServerThatCannotReadItsSettingsIsToldInItsOwnWords() throws Exception {
        Files.writeString(cluster.resolve("postgresql.conf"), "\nnonsense = 1\n", StandardOpenOption.APPEND);
        assertRefused("did not start", "unrecognized configuration parameter \"nonsense\"", "postgres.log");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void aServerThatMayLoseConfirmedWorkIsRefusedAndStopped(String setting) throws Exception {
        Files.writeString(cluster.resolve("postgresql.auto.conf"), setting + " = off\n", StandardOpenOption.APPEND);
        assertRefused("The setting " + setting + " is off", "Remove", cluster + "/postgresql.auto.conf");
        assertServerIsNotRunning();
    }

    @Test
    void aLostPasswordIsRefused() throws Exception {
        Files.delete(home.resolve("secrets/postgres"));
        assertRefused("password file", "is missing");
    }

    @Test
    void aWrongPasswordIsRefused() throws Exception {
        Files.writeString(home.resolve("secrets/postgres"), "another");
        assertRefused("does not take the password");
        assertServerIsNotRunning();
    }

    @Test
    void aDiskWithoutRoomIsRefusedWithTheFigure() {
        assertThatThrownBy(
                        () -> EmbeddedCluster.start(TestServer.quickPlan(home).needingMegabytes(Integer.MAX_VALUE)))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageMatching("Only \\d+ MB are free on the disk of .* at least " + Integer.MAX_VALUE + " MB .*");
    }

    @Test
    void aServerThatFoundTheDiskFullSaysSo() {
        var words = new LastWords(List.of(
                "LOG:  starting PostgreSQL 18.6",
                "FATAL:  could not write lock file \"postmaster.pid\": No space left on device"));
        assertThat(words.stillLocked()).isFalse();
        assertThat(words.refusal(ClusterHome.open(home)))
                .hasMessageContainingAll("is full", "存储空间不足", "No space left on device", "Free some space");
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws Exception {
        home = Files.writeString(folder.resolve("file"), "");
        assertRefused("cannot be written");
    }
}
