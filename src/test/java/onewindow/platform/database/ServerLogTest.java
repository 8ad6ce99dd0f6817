package onewindow.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    @TempDir
    Path folder;

    @Test
    void theLogStaysSmallWhileTheServerKeepsItOpen() throws Exception {
        var log = new ServerLog(folder.resolve("postgres.log"), 1000);
        log.prepare();
        try (var server = new FileOutputStream(log.path().toFile(), true)) {
            for (int line = 0; line < 1000; line++) {
                server.write(("line " + line + "\n").getBytes(StandardCharsets.US_ASCII));
                log.keepSmall();
            }
            assertThat(log.length()).isLessThanOrEqualTo(1010);
            assertThat(log.linesSince(0)).last().isEqualTo("line 999");
            assertThat(Files.size(folder.resolve("postgres.log.1"))).isLessThanOrEqualTo(1010);
        }
    }
}
