package onewindow.platform.database;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the tables to the version of this program, and refuses tables that a newer program has made. */
final class SchemaMigrations {
    private SchemaMigrations() {}

    /** Migrations run as the owner; what the application may do is granted to ${app_role} in each of them. */
    static FluentConfiguration configure(FluentConfiguration flyway, DatabaseAccess access) {
        return flyway.defaultSchema("platform")
                .initSql("set time zone 'UTC'")
                .placeholders(Map.of("app_role", access.application().role()));
    }

    static void migrate(Flyway flyway) {
        refuseNewerSchema(flyway);
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new DatabaseRefused(
                    "The database was built by migrations that differ from those of this program: " + e.getMessage(),
                    "Start the program that belongs to this database; a published migration is never changed.",
                    e);
        }
    }

    private static void refuseNewerSchema(Flyway flyway) {
        MigrationInfo[] all = flyway.info().all();
        Optional<MigrationVersion> newer = newest(all, true);
        if (newer.isPresent()) {
            throw new DatabaseRefused(
                    "The database is at schema version " + newer.get() + "; this program knows schema version "
                            + newest(all, false).map(MigrationVersion::toString).orElse("0") + " and no later one.",
                    "Start the newer program. To go back, restore the backup that was made before the upgrade.");
        }
    }

    private static Optional<MigrationVersion> newest(MigrationInfo[] all, boolean fromTheFuture) {
        return Arrays.stream(all)
                .filter(migration -> isFromTheFuture(migration.getState()) == fromTheFuture)
                .flatMap(migration -> Optional.ofNullable(migration.getVersion()).stream())
                .max(MigrationVersion::compareTo);
    }

    private static boolean isFromTheFuture(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }
}
