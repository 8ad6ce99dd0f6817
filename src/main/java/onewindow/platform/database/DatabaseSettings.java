package onewindow.platform.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be set about the database. An empty {@code url} means that the program runs its own server; the values and
 * their environment names stand in application.properties.
 */
@ConfigurationProperties("onewindow.database")
record DatabaseSettings(
        @DefaultValue("onewindow") String name,
        @DefaultValue("15432") int port,
        @DefaultValue("false") boolean afresh,
        @DefaultValue("100") int minimumFreeMegabytes,
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String appUser,
        @DefaultValue("") String appPassword) {

    boolean givesServer() {
        return !url.isBlank();
    }

    @Override
    public String toString() {
        return givesServer() ? url + " as " + user + " and " + appUser : "own server, database " + name;
    }
}
