package onewindow;

import java.time.Clock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import onewindow.platform.LongReading;
import onewindow.platform.Sql;
import onewindow.platform.database.TestDatabase;
import onewindow.platform.vault.Vault;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Some modules of the program on a database of their own, without the web. */
public final class ModulesOnDatabase implements AutoCloseable {
    @EnableTransactionManagement
    static class Transactions {}

    public static final Vault VAULT = new Vault(new byte[32]);

    private final TestDatabase database = TestDatabase.create();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public ModulesOnDatabase(Clock clock, String... packages) {
        var source = database.app();
        context.register(Transactions.class);
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
        context.registerBean(Sql.class, () -> new Sql(JdbcClient.create(source)));
        context.registerBean(LongReading.class, () -> new LongReading(source));
        context.registerBean(Vault.class, () -> VAULT);
        context.registerBean(Clock.class, () -> clock);
        context.scan(packages);
        // Only what the test asks for is made: pages of a module may need doors of others that are not here.
        context.addBeanFactoryPostProcessor(beans -> Stream.of(beans.getBeanDefinitionNames())
                .forEach(name -> beans.getBeanDefinition(name).setLazyInit(true)));
        context.refresh();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Object bean(String name) {
        return context.getBean(name);
    }

    /** As the application role, with its rights. */
    public JdbcClient sql() {
        return JdbcClient.create(database.app());
    }

    /** As the administrator, for tests that tamper. */
    public JdbcClient tamper() {
        return JdbcClient.create(database.superuser());
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
