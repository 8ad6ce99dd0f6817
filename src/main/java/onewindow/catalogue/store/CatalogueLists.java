package onewindow.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import onewindow.catalogue.CaseType;
import onewindow.catalogue.Fees;
import onewindow.catalogue.Found;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.ItemStatus;
import onewindow.catalogue.ItemSummary;
import onewindow.catalogue.LimitUnit;
import onewindow.catalogue.Names;
import onewindow.catalogue.Search;
import onewindow.catalogue.Target;
import onewindow.platform.CentreId;
import onewindow.platform.LongReading;
import onewindow.platform.Sql;
import org.springframework.stereotype.Repository;

/** Lists and searches of items: LIKE over the search text, found by trigrams. */
@Repository
public class CatalogueLists {
    private static final int MOST_WORDS = 4;

    /** Every item of a centre and how it stands on a day. */
    private static final String STANDING = """
            select i.*, v.version as in_force,
                   case when v.version is not null and i.suspended_because is not null then 'SUSPENDED'
                        when v.version is not null then 'PUBLISHED'
                        when exists (select 1 from catalogue.item_version p
                                      where p.centre = i.centre and p.item_code = i.item_code
                                        and p.effective_on > :on
                                        and p.withdrawn_on is distinct from p.effective_on) then 'PLANNED'
                        when exists (select 1 from catalogue.item_version p
                                      where p.centre = i.centre and p.item_code = i.item_code) then 'WITHDRAWN'
                        else 'DRAFT' end as now
              from catalogue.item i
              left join catalogue.item_version v
                on v.centre = i.centre and v.item_code = i.item_code and v.effective_on <= :on
               and (v.withdrawn_on is null or v.withdrawn_on > :on)
             where i.centre = :centre
            """;

    private static final String WANTED = """
            i.search_text like :word0 and i.search_text like :word1
            and i.search_text like :word2 and i.search_text like :word3
            and (cast(:status as text) is null or i.now = :status)
            """;

    /** How many items of a kind are in force. */
    public record Count(String of, int items) {}

    private final Sql sql;
    private final LongReading reading;

    CatalogueLists(Sql sql, LongReading reading) {
        this.sql = sql;
        this.reading = reading;
    }

    /** Guides in force on a day: exact code first, then names that begin so, then anything that begins so, then the rest. */
    public Found<ItemSummary> published(CentreId centre, Search search, LocalDate on) {
        var words = words(search.words());
        var found = sql.of("""
                        select v.*, i.suspended_because, count(*) over () as total
                          from catalogue.item_version v
                          join catalogue.item i on i.centre = v.centre and i.item_code = v.item_code
                         where v.centre = :centre
                           and v.effective_on <= :on and (v.withdrawn_on is null or v.withdrawn_on > :on)
                           and v.search_text like :word0 and v.search_text like :word1
                           and v.search_text like :word2 and v.search_text like :word3
                           and (cast(:department as text) is null or v.department = :department)
                           and (cast(:target as text) is null or :target = any (v.targets))
                           and (cast(:topic as text) is null or :topic = any (v.topics))
                         order by case when lower(v.item_code) = :all then 0
                                       when lower(v.name) like :begins then 1
                                       when v.search_text like :lineBegins then 2
                                       else 3 end,
                                  v.department, v.item_code
                         limit :size offset :offset
                        """)
                .with("centre", centre)
                .with("on", on)
                .with("word0", words.get(0))
                .with("word1", words.get(1))
                .with("word2", words.get(2))
                .with("word3", words.get(3))
                .with("department", search.department())
                .with("target", search.target())
                .with("topic", search.topic())
                .with("all", search.words().toLowerCase(Locale.ROOT))
                .with("begins", literally(search.words()) + "%")
                .with("lineBegins", "%\n" + literally(search.words()) + "%")
                .with("size", search.size())
                .with("offset", search.offset())
                .list(row -> new Counted(publishedLine(row), row.getLong("total")));
        if (found.isEmpty() && search.offset() > 0)
            return new Found<>(List.of(), published(centre, search.from(0), on).total());
        return new Found<>(
                found.stream().map(Counted::line).toList(),
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    private record Counted(ItemSummary line, long total) {}

    /** Always as many patterns as the statement has places; a missing word finds everything. */
    private static List<String> words(String typed) {
        var words = new ArrayList<String>();
        for (var word : typed.split("[\\s,，、]+", MOST_WORDS)) words.add("%" + literally(word) + "%");
        while (words.size() < MOST_WORDS) words.add("%");
        return words;
    }

    private static String literally(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0");
    }

    public List<Count> departments(CentreId centre, LocalDate on) {
        return counts("v.department", centre, on);
    }

    public List<Count> topics(CentreId centre, LocalDate on) {
        return counts("unnest(v.topics)", centre, on);
    }

    public List<Count> targets(CentreId centre, LocalDate on) {
        return counts("unnest(v.targets)", centre, on);
    }

    /** The expression comes from the three methods above, never from outside. */
    private List<Count> counts(String expression, CentreId centre, LocalDate on) {
        return sql.of("""
                        select of, count(*) as items
                          from (select %s as of from catalogue.item_version v
                                 where v.centre = :centre
                                   and v.effective_on <= :on and (v.withdrawn_on is null or v.withdrawn_on > :on)) one
                         group by of order by items desc, of
                        """.formatted(expression))
                .with("centre", centre)
                .with("on", on)
                .list(row -> new Count(row.getString("of"), row.getInt("items")));
    }

    /** By what the staff list may be put in order. */
    public enum Order {
        CODE("i.item_code"),
        NAME("i.name"),
        DEPARTMENT("i.department"),
        CHANGED("i.changed_at");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        private String clause(boolean falling) {
            return column + (falling ? " desc" : "") + ", i.item_code";
        }
    }

    /** A line of the staff list: the newest text of an item, how it stands today, whether a draft is open. */
    public record StaffLine(
            ItemCode code,
            Names names,
            String department,
            ItemStatus status,
            int inForce,
            int draft,
            Instant changedAt) {}

    /** Items for those who keep them; {@code status} empty means all. */
    public Found<StaffLine> items(
            CentreId centre, Optional<ItemStatus> status, Order order, boolean falling, Search search, LocalDate on) {
        record Line(StaffLine line, long total) {}
        var found = kept(sql.of("""
                        select i.*, count(*) over () as total from (%s) i
                         where %s order by %s limit :size offset :offset
                        """.formatted(STANDING, WANTED, order.clause(falling))), centre, status, search, on)
                .with("size", search.size())
                .with("offset", search.offset())
                .list(row -> new Line(staffLine(row), row.getLong("total")));
        if (found.isEmpty() && search.offset() > 0)
            return new Found<>(
                    List.of(),
                    items(centre, status, order, falling, search.from(0), on).total());
        return new Found<>(
                found.stream().map(Line::line).toList(),
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    /** Hands over the same items one by one, whatever their number; the part of the list is left aside. */
    public void each(
            CentreId centre,
            Optional<ItemStatus> status,
            Order order,
            boolean falling,
            Search search,
            LocalDate on,
            Consumer<StaffLine> taker) {
        reading.read(sql -> kept(
                        sql.of("""
                        select i.* from (%s) i where %s order by %s
                        """.formatted(STANDING, WANTED, order.clause(falling))), centre, status, search, on)
                .each(CatalogueLists::staffLine, taker));
    }

    private static Sql.Statement kept(
            Sql.Statement statement, CentreId centre, Optional<ItemStatus> status, Search search, LocalDate on) {
        var words = words(search.words());
        return statement
                .with("centre", centre)
                .with("on", on)
                .with("word0", words.get(0))
                .with("word1", words.get(1))
                .with("word2", words.get(2))
                .with("word3", words.get(3))
                .with("status", status.orElse(null));
    }

    private static StaffLine staffLine(ResultSet row) throws SQLException {
        return new StaffLine(
                new ItemCode(row.getString("item_code")),
                new Names(row.getString("name"), row.getString("name_en"), List.of()),
                row.getString("department"),
                ItemStatus.valueOf(row.getString("now")),
                row.getInt("in_force"),
                row.getInt("draft_version"),
                Sql.instant(row, "changed_at"));
    }

    private static ItemSummary publishedLine(ResultSet row) throws SQLException {
        return new ItemSummary(
                new ItemCode(row.getString("item_code")),
                row.getInt("version"),
                new Names(
                        row.getString("name"), row.getString("name_en"), texts(row, "colloquial", Function.identity())),
                row.getString("department"),
                CaseType.valueOf(row.getString("case_type")),
                texts(row, "targets", Target::valueOf),
                row.getInt("promised_days"),
                row.getInt("legal_number"),
                LimitUnit.valueOf(row.getString("legal_unit")),
                Fees.Charge.valueOf(row.getString("charge")),
                row.getString("suspended_because") == null ? ItemStatus.PUBLISHED : ItemStatus.SUSPENDED);
    }

    private static <T> List<T> texts(ResultSet row, String column, Function<String, T> read) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(read)
                .toList();
    }
}
