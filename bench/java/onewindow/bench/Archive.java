package onewindow.bench;

import java.sql.SQLException;
import onewindow.platform.database.TestDatabase;

/**
 * A busy centre's head rows: four hundred cases a day for as long as it takes, of which the newest are still in hand. What is in
 * hand depends on the staff and not on the age of the archive, so it is the same after six weeks and after ten years.
 */
final class Archive {
    private static final int IN_HAND = 3_000;
    private static final String FILLED = """
            insert into casework.case_head (centre, case_no, version, state, item_code, item_version, item_name, department,
                case_type, applicant, applicant_masked, responsible, window_no, channel, query_code, promised_days, legal_days,
                received_at, accepted_at, promised_due_at, legal_due_at, stopped_at, decided_at, granted, delivery_due_at,
                delivered_at)
            select 'qingshan', 'QS' || to_char(received_at, 'YYMMDD') || lpad(n::text, 7, '0'), 8, state, 'QS-SCJG-' || n % 200, 1,
                   '食品经营许可' || n % 200, 'D' || n % 20, 'PROMISED', 'P' || lpad(n::text, 12, '0'), '林**',
                   case when n % 2 = 0 then '1003' else '1010' end, '3', 'WINDOW', 'ABCDEFGH', 10, 20, received_at,
                   case when accepted then received_at + interval '1 hour' end,
                   case when accepted then due_at end,
                   case when accepted then due_at + interval '14 days' end,
                   case when state = 'PAUSED' then received_at + interval '1 day' end,
                   case when decided then received_at + interval '5 days' end, case when decided then true end,
                   case when decided then received_at + interval '15 days' end,
                   case when state = 'DELIVERED' then received_at + interval '6 days' end
              from (select n, state, received_at, received_at + make_interval(days => 8 + n % 13) as due_at,
                           state in ('ACCEPTED', 'PAUSED', 'DECIDED', 'DELIVERED') as accepted,
                           state in ('DECIDED', 'DELIVERED') as decided
                      from (select n, now() - make_interval(mins => (? - n) * 4) as received_at,
                                   case when n <= ? then (array['DELIVERED', 'DELIVERED', 'DELIVERED', 'DELIVERED', 'DELIVERED',
                                        'DELIVERED', 'DELIVERED', 'NOT_ACCEPTED', 'WITHDRAWN', 'TERMINATED'])[1 + n % 10]
                                   else (array['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'PAUSED',
                                        'DECIDED', 'RECEIVED', 'AWAITING_SUPPLEMENT'])[1 + n % 10] end as state
                              from generate_series(1, ?) as n) as cases) as standing
            """;

    private Archive() {}

    static void fill(TestDatabase database, int cases) throws SQLException {
        try (var connection = database.owner().getConnection();
                var insert = connection.prepareStatement(FILLED);
                var vacuum = connection.createStatement()) {
            insert.setInt(1, cases);
            insert.setInt(2, cases - IN_HAND);
            insert.setInt(3, cases);
            if (insert.executeUpdate() != cases) throw new IllegalStateException("not all cases were written");
            // What autovacuum does within a minute.
            vacuum.execute("vacuum analyze casework.case_head");
        }
    }
}
