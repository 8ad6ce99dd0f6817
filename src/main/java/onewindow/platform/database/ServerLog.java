package onewindow.platform.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The server's own log, postgres.log: kept small, and quoted when the server does not come up. */
record ServerLog(Path path, long limit) {
    private static final long TEN_MEGABYTES = 10 << 20;
    private static final int QUOTED_BYTES = 32 << 10;

    static ServerLog of(ClusterHome home) {
        return new ServerLog(home.log(), TEN_MEGABYTES);
    }

    void prepare() throws IOException {
        if (!Files.exists(path)) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        keepSmall();
    }

    /** The running server appends to the open file, so the file is copied aside and emptied, not renamed. */
    void keepSmall() throws IOException {
        if (Files.exists(path) && Files.size(path) > limit) {
            Path previous = path.resolveSibling(path.getFileName() + ".1");
            Files.copy(path, previous, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.truncate(0);
            }
        }
    }

    long length() throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }

    List<String> linesSince(long start) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            long from = Math.max(Math.min(start, file.length()), file.length() - QUOTED_BYTES);
            var bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
