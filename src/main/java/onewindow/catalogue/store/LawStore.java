package onewindow.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.LegalBasis;
import onewindow.catalogue.Mark;
import onewindow.catalogue.laws.LawText;
import onewindow.catalogue.laws.ShippedLaws;
import onewindow.platform.CentreId;
import onewindow.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The register of laws: the shipped national texts, and what a centre adds to them or says otherwise. */
@Repository
public class LawStore {
    private static final List<LawText> SHIPPED = ShippedLaws.read();

    /** A basis as one item cites it, in the version in force or in its draft. */
    public record Cited(ItemCode code, String name, int version, boolean draft, LegalBasis basis) {}

    private final Sql sql;

    LawStore(Sql sql) {
        this.sql = sql;
    }

    /** All texts a centre knows; its own word about a text stands in place of the shipped one. */
    public List<LawText> texts(CentreId centre) {
        var texts = new ArrayList<LawText>(own(centre));
        for (var shipped : SHIPPED) if (texts.stream().noneMatch(shipped::isSame)) texts.add(shipped);
        return List.copyOf(texts);
    }

    /** What the centre itself entered, by name. */
    public List<LawText> own(CentreId centre) {
        return sql.of("""
                        select name, number, in_force_on, repealed_on, replaced_by, source from catalogue.law_text
                         where centre = :centre order by name, number
                        """).with("centre", centre).list(LawStore::text);
    }

    public void keep(CentreId centre, LawText text, Instant at) {
        sql.of("""
                        insert into catalogue.law_text (centre, name, number, in_force_on, repealed_on, replaced_by, source,
                                                        changed_at)
                        values (:centre, :name, :number, :inForceOn, :repealedOn, :replacedBy, :source, :at)
                        on conflict (centre, name, number) do update
                           set in_force_on = excluded.in_force_on, repealed_on = excluded.repealed_on,
                               replaced_by = excluded.replaced_by, source = excluded.source, changed_at = excluded.changed_at
                        """)
                .with("centre", centre)
                .with("name", text.name())
                .with("number", text.number())
                .with("inForceOn", text.inForceOn())
                .with("repealedOn", text.repealedOn())
                .with("replacedBy", text.replacedBy())
                .with("source", text.source())
                .with("at", at)
                .run();
    }

    /** Every basis that a guide in force on that day or a draft cites. */
    public List<Cited> cited(CentreId centre, LocalDate on) {
        return cited(centre, on, null);
    }

    /** As {@link #cited(CentreId, LocalDate)}, of these items only. */
    public List<Cited> cited(CentreId centre, LocalDate on, @Nullable List<ItemCode> codes) {
        return sql.of("""
                        select cited.*, basis ->> 'law' as law, coalesce(basis ->> 'number', '') as number,
                               basis ->> 'article' as article, basis ->> 'text' as text, basis ->> 'validity' as validity,
                               basis ->> 'mark' as mark, basis ->> 'source' as source
                          from (select item_code, name, version, false as draft, guide from catalogue.item_version
                                 where centre = :centre and effective_on <= :on
                                   and (cast(:codes as text[]) is null or item_code = any (:codes))
                                   and (withdrawn_on is null or withdrawn_on > :on)
                                union all
                                select item_code, name, draft_version, true, draft from catalogue.item
                                 where centre = :centre and draft is not null
                                   and (cast(:codes as text[]) is null or item_code = any (:codes))) cited
                          cross join lateral json_array_elements(cited.guide -> 'bases') basis
                         order by item_code, draft
                        """)
                .with("centre", centre)
                .with("on", on)
                .with("codes", codes)
                .list(LawStore::cited);
    }

    private static Cited cited(ResultSet row) throws SQLException {
        return new Cited(
                new ItemCode(row.getString("item_code")),
                row.getString("name"),
                row.getInt("version"),
                row.getBoolean("draft"),
                new LegalBasis(
                        row.getString("law"),
                        row.getString("number"),
                        row.getString("article"),
                        row.getString("text"),
                        row.getString("validity"),
                        Mark.valueOf(row.getString("mark")),
                        row.getString("source")));
    }

    private static LawText text(ResultSet row) throws SQLException {
        return new LawText(
                List.of(row.getString("name")),
                row.getString("number"),
                row.getObject("in_force_on", LocalDate.class),
                row.getObject("repealed_on", LocalDate.class),
                row.getString("replaced_by"),
                row.getString("source"));
    }
}
