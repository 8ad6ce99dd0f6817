package onewindow.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import onewindow.OneWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program itself, started and stopped as people start and stop it. */
class WholeProgramTest {
    @TempDir
    Path folder;

    @Test
    void askedToStopItClosesTheWebServerThenThePoolsThenTheDatabase() throws Exception {
        Path home = folder.resolve("home");
        Path cluster;
        try (ChildProgram program = start(home)) {
            program.awaitOutput("Started OneWindow");
            cluster = home.toRealPath().resolve("cluster");
            assertThat(Postmaster.of(cluster)).isPresent();
            program.terminateGroup();
            program.awaitEnd();
            assertThat(program.output())
                    .containsSubsequence(
                            "Commencing graceful shutdown",
                            "Graceful shutdown complete",
                            "Shutdown completed",
                            "PostgreSQL in " + home.toRealPath() + " has stopped")
                    .doesNotContain("ERROR", "\tat ");
        }
        assertThat(Postmaster.of(cluster)).isEmpty();
        assertThat(Files.readString(home.resolve("postgres.log")))
                .as("the signal to the group did not reach the server")
                .contains("received fast shutdown request")
                .doesNotContain("received smart shutdown request");
    }

    @Test
    void aRefusedDatabaseIsToldInShortWordsWithoutAStackTrace() throws Exception {
        Path home = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(home.resolve("letter.txt"), "Dear Ms Chen");
        try (ChildProgram program = start(home)) {
            assertThat(program.awaitEnd()).isEqualTo(1);
            assertThat(program.output())
                    .contains("APPLICATION FAILED TO START", "holds something else (letter.txt)", "ONEWINDOW_HOME")
                    .doesNotContain("\tat ", "BeanCreationException");
        }
    }

    private ChildProgram start(Path home) throws Exception {
        return ChildProgram.start(
                folder.resolve("program.log"),
                List.of("setsid"),
                System.getProperty("java.class.path"),
                Map.of("ONEWINDOW_HOME", home.toString(), "SERVER_PORT", "0", "ONEWINDOW_DATABASE_PORT", "25432"),
                OneWindow.class);
    }
}
