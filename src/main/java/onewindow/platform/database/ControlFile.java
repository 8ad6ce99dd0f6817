package onewindow.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * PostgreSQL's own record of a cluster, global/pg_control: it begins with the cluster's system identifier and ends with
 * a checksum whose place depends on the version, so the place is searched for.
 */
record ControlFile(String systemIdentifier) {
    private static final int SHORTEST = 200;
    private static final int LONGEST = 512;
    private static final int TRIES = 5;

    /** Empty when the file is missing or fails its checksum; a running server may be writing it, hence the tries. */
    static Optional<ControlFile> read(Path cluster) throws IOException {
        Path file = cluster.resolve("global/pg_control");
        for (int i = 0; i < TRIES && Files.isRegularFile(file); i++) {
            byte[] bytes = Files.readAllBytes(file);
            if (isIntact(bytes)) {
                long identifier = inOrder(bytes).getLong(0);
                return Optional.of(new ControlFile(Long.toUnsignedString(identifier)));
            }
            Pause.millis(20);
        }
        return Optional.empty();
    }

    private static boolean isIntact(byte[] bytes) {
        if (bytes.length < LONGEST) {
            return false;
        }
        var checksum = new CRC32C();
        checksum.update(bytes, 0, SHORTEST);
        for (int end = SHORTEST; end < LONGEST; end += Integer.BYTES) {
            if ((int) checksum.getValue() == inOrder(bytes).getInt(end)) {
                return true;
            }
            checksum.update(bytes, end, Integer.BYTES);
        }
        return false;
    }

    private static ByteBuffer inOrder(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    }
}
