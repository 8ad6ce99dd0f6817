package onewindow.platform.database;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * How much of the machine our server may use. PostgreSQL's own defaults are for the smallest machine there is: with them, work on a
 * million rows waits for the disk.
 */
record ServerMemory(long machineMegabytes) {
    private static final long PAGES_LEAST = 128;
    private static final long PAGES_MOST = 4_096;
    /** The program and the file cache of the system want the rest. */
    private static final int SHARE = 8;

    private static final long JOURNAL_LEAST = 1_024;
    private static final long JOURNAL_MOST = 4_096;
    private static final int JOURNAL_TIMES = 4;

    static ServerMemory ofThisMachine() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new ServerMemory(machine.getTotalMemorySize() >> 20);
    }

    long pagesMegabytes() {
        return Math.clamp(machineMegabytes / SHARE, PAGES_LEAST, PAGES_MOST);
    }

    /** Between two checkpoints; after a power cut as much is read again. */
    long journalMegabytes() {
        return Math.clamp(JOURNAL_TIMES * pagesMegabytes(), JOURNAL_LEAST, JOURNAL_MOST);
    }

    List<String> settings() {
        return List.of(
                "-c", "shared_buffers=" + pagesMegabytes() + "MB",
                "-c", "max_wal_size=" + journalMegabytes() + "MB");
    }
}
