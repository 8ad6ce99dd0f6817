package onewindow.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an own cluster is to run. Port 0 means any free one; {@code patience} is how long a server may stay silent before
 * it is stopped; {@code installed} names PostgreSQL programs to use instead of the bundled ones, {@code user} an account
 * for the server instead of the one that suits this machine.
 */
record ClusterPlan(
        Path home,
        int port,
        int minimumFreeMegabytes,
        Duration patience,
        @Nullable Path installed,
        @Nullable Integer user) {
    static ClusterPlan at(Path home) {
        return new ClusterPlan(home, 0, 100, Duration.ofSeconds(15), null, null);
    }

    ClusterPlan onPort(int wanted) {
        return new ClusterPlan(home, wanted, minimumFreeMegabytes, patience, installed, user);
    }

    ClusterPlan needingMegabytes(int free) {
        return new ClusterPlan(home, port, free, patience, installed, user);
    }

    ClusterPlan patientFor(Duration silence) {
        return new ClusterPlan(home, port, minimumFreeMegabytes, silence, installed, user);
    }

    ClusterPlan withProgramsIn(Path folder) {
        return new ClusterPlan(home, port, minimumFreeMegabytes, patience, folder, user);
    }

    ClusterPlan asUser(int uid) {
        return new ClusterPlan(home, port, minimumFreeMegabytes, patience, installed, uid);
    }

    PostgresBinaries binaries(ClusterHome openHome) throws IOException {
        return installed == null ? PostgresBinaries.bundledFor(openHome) : PostgresBinaries.installedIn(installed);
    }

    ServerAccount account(Path cluster) throws IOException {
        return user == null ? ServerAccount.forCluster(cluster) : ServerAccount.as(user);
    }
}
