package onewindow.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A migrated database of one's own, cloned in about a tenth of a second from a template and dropped on close. Store
 * tests call {@link #create()}; a {@code @SpringBootTest} carries {@link OnTestDatabase}.
 */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name;
    private final DatabaseAccess access;
    private final HikariDataSource app;

    private TestDatabase(String name, DatabaseAccess access) {
        this.name = name;
        this.access = access;
        this.app = Pools.DESK.open(access);
    }

    public static TestDatabase create() {
        String name = TestServer.CLONE + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        return new TestDatabase(name, TestServer.running().cloneInto(name));
    }

    /** The desk pool of the application role, with the limits it has at work. */
    public DataSource app() {
        return app;
    }

    /** The owner of the tables, as whom only migrations work. */
    public DataSource owner() {
        return DatabaseConfiguration.asOwner(access);
    }

    /** The database administrator, for tests that tamper. */
    public DataSource superuser() {
        return TestServer.running().superuser(name);
    }

    public DatabaseAccess access() {
        return access;
    }

    /** What makes the program work on this database instead of starting its own. */
    public Map<String, String> properties() {
        return Map.of(
                "onewindow.database.url", access.url(),
                "onewindow.database.user", access.owner().role(),
                "onewindow.database.password", access.owner().password(),
                "onewindow.database.app-user", access.application().role(),
                "onewindow.database.app-password", access.application().password());
    }

    @Override
    public void close() {
        app.close();
        TestServer.running().drop(name);
    }

    static final class ForContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        /** Registered first, so that the clone is dropped after the pools are closed. */
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = create();
            TestPropertyValues.of(database.properties()).applyTo(context);
            var beans = (DefaultSingletonBeanRegistry) context.getBeanFactory();
            beans.registerSingleton("testDatabase", database);
            beans.registerDisposableBean("testDatabase", database::close);
        }
    }
}
