package onewindow.platform;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Long reading beside the counter, such as a list handed out as a file: on the few connections of the reports, in one read-only
 * transaction, so that {@link Sql.Statement#each} reads from a cursor.
 */
@Component
public class LongReading {
    private final Sql sql;
    private final TransactionTemplate transaction;

    public LongReading(@Qualifier("reports") DataSource reports) {
        this.sql = new Sql(JdbcClient.create(reports));
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(reports));
        transaction.setReadOnly(true);
    }

    public void read(Consumer<Sql> reading) {
        transaction.executeWithoutResult(status -> reading.accept(sql));
    }
}
