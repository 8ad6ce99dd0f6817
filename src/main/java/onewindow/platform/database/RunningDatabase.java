package onewindow.platform.database;

import java.nio.file.Path;

/** The database that this program works on, started or found, and checked before anyone may use it. */
final class RunningDatabase implements AutoCloseable {
    private final DatabaseAccess access;
    private final Runnable stop;

    private RunningDatabase(DatabaseAccess access, Runnable stop) {
        this.access = access;
        this.stop = stop;
    }

    static RunningDatabase start(DatabaseSettings settings, Path home) {
        if (settings.givesServer()) {
            if (settings.afresh()) {
                throw new DatabaseRefused(
                        "Only a database of the program's own server can be set aside, and ONEWINDOW_DB_URL names another.",
                        "Start without it, or give the address of an empty database.");
            }
            return new RunningDatabase(GivenServer.from(settings).check(), () -> {});
        }
        EmbeddedCluster cluster = EmbeddedCluster.start(
                ClusterPlan.at(home).onPort(settings.port()).needingMegabytes(settings.minimumFreeMegabytes()));
        try {
            if (settings.afresh()) {
                cluster.setAside(settings.name());
            }
            return new RunningDatabase(cluster.open(settings.name()), cluster::close);
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    DatabaseAccess access() {
        return access;
    }

    /** Stops the server if it is ours to stop; may be called twice. */
    @Override
    public void close() {
        stop.run();
    }
}
