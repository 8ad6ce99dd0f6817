package onewindow.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Committed work survives every kind of killing (F04). */
class KilledProgramTest {
    @TempDir
    Path folder;

    private Path home;
    private Path acknowledged;

    @BeforeEach
    void aHome() throws Exception {
        home = MadeHome.copyTo(folder.resolve("home"));
        acknowledged = folder.resolve("acknowledged");
    }

    @Test
    void aKilledProgramLeavesItsServerWhichTheNextStartAdopts() throws Exception {
        Postmaster orphan;
        try (ChildProgram writer = startWriter(0)) {
            orphan = postmaster();
            writer.kill();
        }
        List<Long> acks = acknowledgements();
        try (var cluster = EmbeddedCluster.start(TestServer.quickPlan(home))) {
            assertThat(postmaster().pid()).isEqualTo(orphan.pid());
            assertThat(cluster.isOwner()).isTrue();
            assertAllThere(cluster, acks);
        }
        assertThat(orphan.lives()).isFalse();
    }

    @Test
    void killingProgramAndServerWhileTheyCommitLosesNoAcknowledgedRow() throws Exception {
        for (int round = 0; round < 2; round++) {
            try (ChildProgram writer = startWriter(acknowledgements().size())) {
                kill(postmaster());
                writer.kill();
            }
            List<Long> acks = acknowledgements();
            try (var cluster = EmbeddedCluster.start(TestServer.quickPlan(home))) {
                assertAllThere(cluster, acks);
            }
        }
    }

    @Test
    void aSecondProgramSharesTheServerAndTakesItOverOnlyWhenTheFirstIsGone() throws Exception {
        try (ChildProgram first = startWriter(0)) {
            Postmaster server = postmaster();
            var second = EmbeddedCluster.start(TestServer.quickPlan(home));
            assertThat(second.isOwner()).isFalse();
            second.close();
            assertThat(server.lives()).isTrue();

            var third = EmbeddedCluster.start(TestServer.quickPlan(home));
            first.kill();
            List<Long> acks = acknowledgements();
            Awaited.until(third::isOwner);
            assertAllThere(third, acks);
            third.close();
            assertThat(server.lives()).isFalse();
        }
    }

    @Test
    void anOrphanThatDoesNotAnswerIsStoppedAndReplaced() throws Exception {
        Postmaster orphan;
        try (ChildProgram writer = startWriter(0)) {
            orphan = postmaster();
            new ProcessBuilder("kill", "-STOP", Long.toString(orphan.pid()))
                    .start()
                    .waitFor();
            writer.kill();
        }
        List<Long> acks = acknowledgements();
        var impatient = TestServer.quickPlan(home).patientFor(Duration.ofSeconds(1));
        try (var cluster = EmbeddedCluster.start(impatient)) {
            assertThat(orphan.lives()).isFalse();
            assertThat(postmaster().pid()).isNotEqualTo(orphan.pid());
            assertAllThere(cluster, acks);
        }
    }

    @Test
    void aProgramKilledWhileItMakesItsDatabaseIsFollowedAtOnceByOneThatMakesItAnew() throws Exception {
        Path fresh = Files.createDirectory(folder.resolve("fresh")).toRealPath();
        try (ChildProgram first = startWriterOn(fresh)) {
            Awaited.until(() -> Files.exists(fresh.resolve("cluster.unfinished/global")));
            first.kill();
        }
        try (var cluster = EmbeddedCluster.start(TestServer.quickPlan(fresh))) {
            assertThat(Rows.in(cluster.open("onewindow")).count()).isZero();
            assertThat(Postmaster.processesOf(fresh.resolve("cluster.unfinished")))
                    .isEmpty();
        }
    }

    private ChildProgram startWriterOn(Path itsHome) throws IOException {
        return ChildProgram.start(
                folder.resolve("writer.log"), Writer.class, itsHome, TestServer.programs(), acknowledged);
    }

    private ChildProgram startWriter(int already) throws Exception {
        ChildProgram writer = startWriterOn(home);
        try {
            Awaited.until(() -> {
                assertThat(ProcessHandle.of(writer.pid())).as(writer.output()).isPresent();
                return acknowledgements().size() > already + 500;
            });
            return writer;
        } catch (Throwable e) {
            writer.close();
            throw e;
        }
    }

    private Postmaster postmaster() throws IOException {
        return Postmaster.of(home.toRealPath().resolve("cluster")).orElseThrow();
    }

    private static void kill(Postmaster server) {
        ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
    }

    /** Only whole lines count: the last one may have been cut by the kill. */
    private List<Long> acknowledgements() throws IOException {
        if (!Files.exists(acknowledged)) {
            return List.of();
        }
        String text = Files.readString(acknowledged);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Long::parseLong)
                .toList();
    }

    private static void assertAllThere(EmbeddedCluster cluster, List<Long> acks) {
        var rows = Rows.in(cluster.open("onewindow"));
        assertThat(acks).isNotEmpty();
        assertThat(rows.client().sql("select n from written").query(Long.class).set())
                .containsAll(acks);
    }
}
