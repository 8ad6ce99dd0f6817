package onewindow.platform.database;

import java.nio.file.Path;

/** The child of the ordinary-user test: starts a cluster, writes a row, stops, starts, reads it, stops. */
final class OneRow {
    private OneRow() {}

    public static void main(String[] arguments) {
        ClusterPlan plan = ClusterPlan.at(Path.of(arguments[0])).withProgramsIn(Path.of(arguments[1]));
        try {
            try (var cluster = EmbeddedCluster.start(plan)) {
                Rows.in(cluster.open("onewindow")).add(1);
            }
            try (var cluster = EmbeddedCluster.start(plan)) {
                System.out.println(
                        "rows kept: " + Rows.in(cluster.open("onewindow")).count());
            }
        } catch (DatabaseRefused e) {
            System.out.println("refused: " + e.getMessage());
            System.exit(1);
        }
    }
}
