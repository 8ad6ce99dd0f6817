package onewindow.platform.database;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;

/** The child of kill tests: opens the cluster in a home folder and acknowledges in a file each row it has committed. */
final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        Path programs = Path.of(arguments[1]);
        Path acknowledged = Path.of(arguments[2]);
        DatabaseAccess access = EmbeddedCluster.start(ClusterPlan.at(home).withProgramsIn(programs))
                .open("onewindow");
        Login owner = access.owner();
        try (Connection connection = DriverManager.getConnection(access.url(), owner.role(), owner.password());
                var file = Files.newOutputStream(acknowledged, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            long n = Rows.in(access).last();
            try (PreparedStatement insert = connection.prepareStatement("insert into written values (?)")) {
                while (true) {
                    insert.setLong(1, ++n);
                    insert.executeUpdate();
                    file.write((n + "\n").getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }
}
