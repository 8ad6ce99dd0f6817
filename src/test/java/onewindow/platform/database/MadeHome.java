package onewindow.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A home folder with a stopped cluster, made once per build and copied for each test: a second cheaper than initdb. */
final class MadeHome {
    private MadeHome() {}

    static Path copyTo(Path home) throws IOException, InterruptedException {
        Path programs = TestServer.programs();
        String version = PostgresBinaries.installedIn(programs).version();
        Path made = Path.of("target", "test-home-" + version).toAbsolutePath();
        Path finished = Path.of("target", "test-home-" + version + ".made").toAbsolutePath();
        try (var lock = FolderLock.take(finished.resolveSibling("test-home.lock"), Duration.ofMinutes(1))) {
            if (!Files.exists(made) || !Files.exists(finished)) {
                EmbeddedCluster.start(TestServer.quickPlan(made)).close();
                Files.writeString(finished, "");
            }
            Process copy = new ProcessBuilder("cp", "-a", made + "/.", home.toString()).start();
            assertThat(copy.waitFor()).isZero();
        }
        return home;
    }
}
