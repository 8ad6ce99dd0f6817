package onewindow.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data of others that lies beside the checkout, in a folder called shared of some folder above it, and is never committed. */
public final class Shared {
    private Shared() {}

    public static Path file(String path) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var file = folder.resolve("shared").resolve(path);
            if (Files.isRegularFile(file)) return file;
        }
        throw new AssertionError("shared/" + path + " lies beside no folder above "
                + Path.of("").toAbsolutePath() + ": put the folder shared next to the checkout");
    }
}
