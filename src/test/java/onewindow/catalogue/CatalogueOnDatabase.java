package onewindow.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import onewindow.catalogue.laws.Laws;
import onewindow.catalogue.store.CatalogueLists;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.LongReading;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import onewindow.platform.database.TestDatabase;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The catalogue on a database of its own, on a day that the test moves. */
public final class CatalogueOnDatabase implements AutoCloseable {
    public static final CentreId QINGSHAN = new CentreId("qingshan");
    public static final CentreId BINHE = new CentreId("binhe");

    private final TestDatabase database = TestDatabase.create();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private Instant now = Instant.EPOCH;

    public CatalogueOnDatabase(String day) {
        itIs(day);
        context.registerBean(DataSource.class, database::app);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database.app()));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database.app()));
        context.registerBean(Clock.class, () -> ((InstantSource) () -> now).withZone(ChinaTime.ZONE));
        context.registerBean(LongReading.class, () -> new LongReading(database.app()));
        context.register(Sql.class, Catalogue.class, Laws.class);
        context.registerBean(MessageSource.class, CatalogueOnDatabase::words);
        context.scan("onewindow.ledger", "onewindow.catalogue.store", "onewindow.catalogue.imports");
        context.refresh();
    }

    private static MessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames("messages/catalogue", "messages/platform");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setAlwaysUseMessageFormat(true);
        return words;
    }

    /** Half past nine in the morning of that day. */
    public LocalDate itIs(String day) {
        var date = On.on(day);
        now = ChinaTime.at(date.atTime(LocalTime.of(9, 30)));
        return date;
    }

    public Catalogue catalogue() {
        return context.getBean(Catalogue.class);
    }

    public CatalogueLists lists() {
        return context.getBean(CatalogueLists.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public TestDatabase database() {
        return database;
    }

    /** Section chief Wu Min, who drafts and publishes. */
    public static Officer wuMin() {
        return officer("1005", "吴敏", EnumSet.of(Permission.DRAFT_ITEMS, Permission.PUBLISH_ITEMS));
    }

    /** Clerk Chen Jing, who receives cases and keeps no items. */
    public static Officer chenJing() {
        return officer("1003", "陈静", EnumSet.of(Permission.RECEIVE_CASES));
    }

    private static Officer officer(String no, String name, Set<Permission> permissions) {
        return new Officer(QINGSHAN, new OfficerNo(no), name, new UnitNo("SCJG"), null, null, permissions);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
