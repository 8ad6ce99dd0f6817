package onewindow.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The own server from its first start on: how it is made, found again, kept running and kept apart from others. */
class EmbeddedClusterTest {
    @TempDir
    Path folder;

    @Test
    void theFirstStartMakesADurableLockedServerAndTheNextOneFindsTheSameWork() throws Exception {
        Path home = folder.resolve("home of the centre");
        try (var cluster = EmbeddedCluster.start(TestServer.plan(home))) {
            Rows.in(cluster.open("onewindow")).add(1);
            assertKeepsWork(cluster);
            assertReachableOnlyWithPasswordFromHere(cluster);
            assertReadsChinese(cluster);
            assertSecretsAreOurs(home);
        }
        assertThat(serverIn(home)).isEmpty();
        try (var cluster = EmbeddedCluster.start(TestServer.plan(home))) {
            assertThat(Rows.in(cluster.open("onewindow")).count()).isEqualTo(1);
        }
    }

    private static void assertKeepsWork(EmbeddedCluster cluster) throws Exception {
        try (Session session = cluster.superuserSession("onewindow")) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(session.text("show " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(session.text("select setting::bigint * 8 / 1024 from pg_settings where name = 'shared_buffers'"))
                    .isEqualTo(String.valueOf(ServerMemory.ofThisMachine().pagesMegabytes()));
            assertThat(session.text("show server_encoding")).isEqualTo("UTF8");
        }
    }

    private static void assertReachableOnlyWithPasswordFromHere(EmbeddedCluster cluster) throws Exception {
        try (Session session = cluster.superuserSession("onewindow")) {
            assertThat(session.text("show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(session.text("show unix_socket_directories")).isEmpty();
            assertThat(session.text("select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
        }
        assertThatThrownBy(() -> Session.open(
                        ServerStart.address(cluster.port(), "onewindow"), new Login("postgres", "guessed")))
                .hasMessageContaining("password");
    }

    private static void assertReadsChinese(EmbeddedCluster cluster) throws Exception {
        try (Session session = cluster.superuserSession("onewindow")) {
            assertThat(session.text("select array_to_string(show_trgm('北京市'), ',')"))
                    .isNotEmpty();
            assertThat(session.text("""
                    select string_agg(x, '' order by x collate "zh-Hans-CN-x-icu") from unnest(array['张', '李', '阿']) x
                    """)).isEqualTo("阿李张");
        }
    }

    private static void assertSecretsAreOurs(Path home) throws IOException {
        try (Stream<Path> secrets = Files.list(home.resolve("secrets"))) {
            assertThat(secrets).hasSize(3).allSatisfy(secret -> {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                        .isEqualTo("rw-------");
                assertThat(Files.readString(secret)).hasSizeGreaterThan(30);
            });
        }
    }

    @Test
    void twoClustersOfOneProgramOnOneHomeShareTheServerAndOnlyTheFirstStopsIt() throws Exception {
        Path home = MadeHome.copyTo(folder.resolve("home"));
        try (var first = EmbeddedCluster.start(TestServer.quickPlan(home))) {
            var second = EmbeddedCluster.start(TestServer.quickPlan(home));
            assertThat(second.port()).isEqualTo(first.port());
            assertThat(second.isOwner()).isFalse();
            second.close();
            assertThat(Rows.in(first.open("onewindow")).count()).isZero();
        }
    }

    @Test
    void aServerKilledUnderTheProgramIsStartedAgainOnTheSamePort() throws Exception {
        MadeHome.copyTo(folder);
        try (var cluster = EmbeddedCluster.start(TestServer.quickPlan(folder))) {
            DatabaseAccess access = cluster.open("onewindow");
            int port = cluster.port();
            Rows.in(access).add(7);
            try (var desk = Pools.DESK.open(access)) {
                Postmaster killed = serverIn(folder).orElseThrow();
                ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
                Awaited.until(() -> serverIn(folder).stream().anyMatch(server -> server.pid() != killed.pid()));
                Awaited.until(() -> answers(desk));
                assertThat(cluster.port()).isEqualTo(port);
                assertThat(Rows.in(access).last()).isEqualTo(7);
            }
        }
    }

    private static Optional<Postmaster> serverIn(Path home) throws IOException {
        return Postmaster.of(home.toRealPath().resolve("cluster")).filter(Postmaster::ready);
    }

    private static boolean answers(DataSource source) {
        try {
            return JdbcClient.create(source)
                            .sql("select 1")
                            .query(Integer.class)
                            .single()
                    == 1;
        } catch (DataAccessException e) {
            return false;
        }
    }

    @Test
    void theServerOfAnotherFolderOnTheWantedPortIsNeverMistakenForOurs() throws Exception {
        Path ours = MadeHome.copyTo(folder.resolve("ours"));
        try (var other = EmbeddedCluster.start(TestServer.quickPlan(folder.resolve("other")))) {
            Path pidFileOfOther = folder.toRealPath().resolve("other/cluster/postmaster.pid");
            Files.copy(pidFileOfOther, ours.resolve("cluster/postmaster.pid")); // as if numbers were given out again
            try (var cluster = EmbeddedCluster.start(TestServer.quickPlan(ours).onPort(other.port()))) {
                assertThat(cluster.port()).isNotEqualTo(other.port());
                try (Session session = cluster.superuserSession("postgres")) {
                    assertThat(session.text("show data_directory"))
                            .isEqualTo(ours.toRealPath().resolve("cluster").toString());
                }
            }
            assertThat(Postmaster.of(folder.toRealPath().resolve("other/cluster")))
                    .isPresent();
        }
    }

    @Test
    void withoutAFreePortItSaysSo() throws Exception {
        MadeHome.copyTo(folder);
        try (var taken = new ServerSocket(65535, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() ->
                            EmbeddedCluster.start(TestServer.quickPlan(folder).onPort(taken.getLocalPort())))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("taken by other programs")
                    .hasMessageContaining("ONEWINDOW_DATABASE_PORT");
        }
    }

    @Test
    void aFirstStartThatWasInterruptedIsFinishedOrBegunAnew() throws Exception {
        MadeHome.copyTo(folder);
        ClusterHome home = ClusterHome.open(folder);
        ClusterMarker marker = ClusterMarker.read(home).orElseThrow();

        Files.move(home.cluster(), home.unfinishedCluster());
        EmbeddedCluster.start(TestServer.quickPlan(folder)).close();
        assertThat(ClusterMarker.read(home)).contains(marker);

        Files.move(home.cluster(), home.unfinishedCluster());
        ClusterMarker.forNewCluster(marker.postgres()).write(home);
        EmbeddedCluster.start(TestServer.quickPlan(folder)).close();
        assertThat(ClusterMarker.read(home).orElseThrow().systemIdentifier()).isNotEqualTo(marker.systemIdentifier());
    }
}
