package onewindow.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import onewindow.people.Officer;
import onewindow.platform.ChinaTime;
import onewindow.platform.Outcome;
import onewindow.platform.Sql;
import onewindow.platform.SubmissionId;
import onewindow.platform.database.TestDatabase;
import onewindow.platform.parameters.ParametersConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One node of the program with nothing but the calendar and the ledger; several may work on one database. */
final class Node implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Node(TestDatabase database, Instant now) {
        context.registerBean(DataSource.class, database::app, bean -> bean.setDestroyMethodName(""));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database.app()));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database.app()));
        context.registerBean(Clock.class, () -> Clock.fixed(now, ChinaTime.ZONE));
        context.register(
                Sql.class,
                ParametersConfiguration.class,
                CalendarStore.class,
                CalendarsInForce.class,
                Calendars.class,
                ChangeStore.class,
                CalendarChanges.class);
        context.registerBean("messageSource", MessageSource.class, Node::messages);
        context.scan("onewindow.ledger");
        context.refresh();
    }

    private static MessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/calendar");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    Calendars calendars() {
        return context.getBean(Calendars.class);
    }

    CalendarChanges changes() {
        return context.getBean(CalendarChanges.class);
    }

    /** The second person approves, as casework lets him. */
    Outcome<CalendarChange> approve(ChangeNo no, Officer by) {
        var submission = new SubmissionId("approve-" + no);
        var signature = by.signing(context.getBean(Clock.class).instant(), submission);
        var approved = new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .execute(status -> changes().approve(no, Map.of(), signature, by));
        changes().inForceNow();
        return Objects.requireNonNull(approved);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
