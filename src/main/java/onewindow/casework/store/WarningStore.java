package onewindow.casework.store;

import java.util.List;
import onewindow.platform.CentreId;
import onewindow.platform.Sql;
import org.springframework.stereotype.Repository;

/** From how many working days before its end an item's clock is amber, where the centre has laid down its own number. */
@Repository
public class WarningStore {
    /** Working days, never zero; an item's own number. */
    public record Rule(String itemCode, int days) {}

    private final Sql sql;

    WarningStore(Sql sql) {
        this.sql = sql;
    }

    public void layDown(CentreId centre, Rule rule) {
        sql.of("""
                        insert into casework.item_warning (centre, item_code, days) values (:centre, :item, :days)
                        on conflict (centre, item_code) do update set days = :days
                        """)
                .with("centre", centre)
                .with("item", rule.itemCode())
                .with("days", rule.days())
                .run();
    }

    /** By item code. */
    public List<Rule> rules(CentreId centre) {
        return sql.of("select item_code, days from casework.item_warning where centre = :centre order by item_code")
                .with("centre", centre)
                .list(row -> new Rule(row.getString("item_code"), row.getInt("days")));
    }
}
