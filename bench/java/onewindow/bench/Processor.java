package onewindow.bench;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Processor time used by this program and by all processes of its database. Where other work runs on the machine, cases a second
 * fall with it; the processor time of one case hardly does.
 */
record Processor(ProcessHandle server) {
    /** Milliseconds since some beginning. */
    record Time(double program, double database) {
        Time minus(Time before) {
            return new Time(program - before.program, database - before.database);
        }

        double both() {
            return program + database;
        }
    }

    static Processor of(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var asked = connection.createStatement().executeQuery("select pg_backend_pid()")) {
            asked.next();
            return new Processor(ProcessHandle.of(asked.getLong(1)).flatMap(ProcessHandle::parent).orElseThrow());
        }
    }

    Time now() {
        var own = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double database = server.children()
                .mapToDouble(process -> process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6)
                .sum();
        return new Time(own.getProcessCpuTime() / 1e6, database);
    }
}
