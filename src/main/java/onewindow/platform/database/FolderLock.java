package onewindow.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A lock file in the home folder, held by one program at a time; the kernel frees it however that program ends. */
final class FolderLock implements AutoCloseable {
    /** Files locked by this process: the kernel would let it take them twice, and lose both by closing one. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock take(Path file, Duration patience) throws IOException {
        Instant giveUpAt = Instant.now().plus(patience);
        while (true) {
            Optional<FolderLock> lock = tryTake(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (Instant.now().isAfter(giveUpAt)) {
                throw new DatabaseRefused(
                        "Another program has been starting the database in " + file.getParent() + " for "
                                + patience.toSeconds() + " seconds.",
                        "Look at that program first; it holds the file " + file.getFileName() + ".");
            }
            Pause.millis(50);
        }
    }

    static Optional<FolderLock> tryTake(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new FolderLock(file, channel));
            }
        } catch (IOException | RuntimeException e) {
            release(file, channel);
            throw e;
        }
        release(file, channel);
        return Optional.empty();
    }

    private static void release(Path file, @Nullable FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HELD.remove(file);
        }
    }

    @Override
    public void close() throws IOException {
        release(file, channel);
    }
}
