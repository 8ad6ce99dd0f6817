package onewindow.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents written from the code. A stale one is written anew and fails once, so that it is committed with its cause. */
final class Generated {
    private Generated() {}

    static void isUpToDate(Path file, String fresh) {
        try {
            var before = Files.exists(file) ? Files.readString(file) : "";
            if (!before.equals(fresh)) Files.writeString(file, fresh);
            assertThat(before)
                    .as(file + " was stale and has been written anew: look at it and commit it")
                    .isEqualTo(fresh);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
