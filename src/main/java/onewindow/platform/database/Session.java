package onewindow.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.PGConnection;

/** One short connection outside the pools, with which the start is prepared and checked. */
final class Session implements AutoCloseable {
    private final Connection connection;

    private Session(Connection connection) {
        this.connection = connection;
    }

    static Session open(String url, Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.role());
        properties.setProperty("password", login.password());
        properties.setProperty("ApplicationName", "onewindow start");
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "3");
        properties.setProperty("socketTimeout", "60");
        return new Session(DriverManager.getConnection(url, properties));
    }

    /** The first column of the only row, as text; a null is an empty text. */
    String text(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("no row: " + sql);
                }
                String text = row.getString(1);
                return text == null ? "" : text;
            }
        }
    }

    boolean holds(String sql, Object... values) throws SQLException {
        return text(sql, values).equals("t");
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Sets the password by its SCRAM verifier, so that no server log can show it. */
    void setPassword(Login login) throws SQLException {
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(login.role(), login.password().toCharArray(), "scram-sha-256");
    }

    /** Quotes a name for use in a statement that cannot take it as a value. */
    static String name(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
