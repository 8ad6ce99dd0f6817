package onewindow.catalogue.store;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.ItemStatus;
import onewindow.catalogue.ItemVersion;
import onewindow.catalogue.Planned;
import onewindow.platform.CentreId;
import onewindow.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes items and their versions and reads single ones. A guide that was published never changes, so it is read once. */
@Repository
public class CatalogueStore {
    private static final int GUIDES_KEPT = 2_000;

    /** What stands in the head row besides the draft. */
    public record ItemHead(
            ItemCode code,
            @Nullable Guide draft,
            int draftVersion,
            @Nullable String suspendedBecause) {}

    /** The newest text of an item, draft before published, with its digest. */
    public record Newest(Guide guide, String digest) {
        static Newest of(String text) {
            return new Newest(GuideText.read(text), GuideText.hexDigest(text));
        }
    }

    private record GuideKey(CentreId centre, ItemCode code, int version) {}

    private final Sql sql;
    private final Cache<GuideKey, Guide> guides =
            Caffeine.newBuilder().maximumSize(GUIDES_KEPT).build();

    CatalogueStore(Sql sql) {
        this.sql = sql;
    }

    public Optional<ItemHead> head(CentreId centre, ItemCode code) {
        return sql.of("""
                        select draft, draft_version, suspended_because from catalogue.item
                         where centre = :centre and item_code = :code
                        """).with("centre", centre).with("code", code).maybe(row -> {
            var draft = row.getString("draft");
            return new ItemHead(
                    code,
                    draft == null ? null : GuideText.read(draft),
                    row.getInt("draft_version"),
                    row.getString("suspended_because"));
        });
    }

    public void open(CentreId centre, ItemCode code, Guide draft, Instant at) {
        item("""
                insert into catalogue.item (centre, item_code, draft, draft_version, name, name_en, department, case_type,
                                            search_text, changed_at)
                values (:centre, :code, cast(:draft as json), :version, :name, :nameEn, :department, :caseType,
                        :searchText, :at)
                """, centre, code, draft, 1, at);
    }

    public void keepDraft(CentreId centre, ItemCode code, int version, Guide draft, Instant at) {
        item("""
                update catalogue.item
                   set draft = cast(:draft as json), draft_version = :version, name = :name, name_en = :nameEn,
                       department = :department, case_type = :caseType, search_text = :searchText, changed_at = :at
                 where centre = :centre and item_code = :code
                """, centre, code, draft, version, at);
    }

    private void item(String statement, CentreId centre, ItemCode code, Guide draft, int version, Instant at) {
        sql.of(statement)
                .with("centre", centre)
                .with("code", code)
                .with("draft", GuideText.write(draft))
                .with("version", version)
                .with("name", draft.names().zh())
                .with("nameEn", draft.names().en())
                .with("department", draft.scope().department())
                .with("caseType", draft.scope().caseType().value())
                .with("searchText", SearchText.of(code, draft))
                .with("at", at)
                .run();
    }

    /** Publishes: whatever would be in force on or after that day ends, the new version begins, the draft is gone. */
    public void publish(CentreId centre, ItemCode code, int version, Guide guide, Planned time, Instant at) {
        endFrom(centre, code, time.effectiveOn());
        var text = GuideText.write(guide);
        var legal = requireNonNull(guide.limits().legal(), "the gate lets no guide pass without a legal limit");
        var promised = requireNonNull(guide.limits().promised(), "nor without a promised one");
        sql.of("""
                        insert into catalogue.item_version (centre, item_code, version, guide, guide_digest, name, name_en,
                                                            colloquial, department, case_type, targets, topics,
                                                            promised_days, legal_number, legal_unit, charge, search_text,
                                                            effective_on, withdrawn_on, published_at)
                        values (:centre, :code, :version, cast(:guide as json), :digest, :name, :nameEn,
                                :colloquial, :department, :caseType, :targets, :topics,
                                :promisedDays, :legalNumber, :legalUnit, :charge, :searchText, :effectiveOn, :withdrawnOn, :at)
                        """)
                .with("centre", centre)
                .with("code", code)
                .with("version", version)
                .with("guide", text)
                .with("digest", GuideText.digest(text))
                .with("name", guide.names().zh())
                .with("nameEn", guide.names().en())
                .with("colloquial", guide.names().colloquial())
                .with("department", guide.scope().department())
                .with("caseType", guide.scope().caseType().value())
                .with("targets", guide.scope().targets())
                .with("topics", guide.scope().topics())
                .with("promisedDays", promised.days())
                .with("legalNumber", legal.number())
                .with("legalUnit", legal.unit())
                .with("charge", guide.fees().charge())
                .with("searchText", SearchText.of(code, guide))
                .with("effectiveOn", time.effectiveOn())
                .with("withdrawnOn", time.withdrawnOn())
                .with("at", at)
                .run();
        sql.of("""
                        update catalogue.item set draft = null, draft_version = null, changed_at = :at
                         where centre = :centre and item_code = :code
                        """).with("centre", centre).with("code", code).with("at", at).run();
    }

    /** No version is in force from that day on; one that had not begun never does. */
    public int endFrom(CentreId centre, ItemCode code, LocalDate day) {
        return sql.of("""
                        update catalogue.item_version set withdrawn_on = greatest(effective_on, :day)
                         where centre = :centre and item_code = :code and (withdrawn_on is null or withdrawn_on > :day)
                           and withdrawn_on is distinct from effective_on
                        """)
                .with("centre", centre)
                .with("code", code)
                .with("day", day)
                .run();
    }

    public void suspend(CentreId centre, ItemCode code, @Nullable String because, Instant at) {
        sql.of("""
                        update catalogue.item set suspended_because = :because, changed_at = :at
                         where centre = :centre and item_code = :code
                        """)
                .with("centre", centre)
                .with("code", code)
                .with("because", because)
                .with("at", at)
                .run();
    }

    /** The version in force on a day, also while the item is suspended. */
    public Optional<ItemVersion> inForce(CentreId centre, ItemCode code, LocalDate on) {
        return sql.of("""
                        select v.version, v.effective_on, v.withdrawn_on, i.suspended_because is not null as suspended
                          from catalogue.item_version v
                          join catalogue.item i on i.centre = v.centre and i.item_code = v.item_code
                         where v.centre = :centre and v.item_code = :code
                           and v.effective_on <= :on and (v.withdrawn_on is null or v.withdrawn_on > :on)
                        """)
                .with("centre", centre)
                .with("code", code)
                .with("on", on)
                .maybe(CatalogueStore::row)
                .map(row -> version(centre, code, row, on));
    }

    public Optional<ItemVersion> version(CentreId centre, ItemCode code, int version, LocalDate on) {
        return versions(centre, code, on).stream()
                .filter(one -> one.version() == version)
                .findFirst();
    }

    /** All published versions, the newest first. */
    public List<ItemVersion> versions(CentreId centre, ItemCode code, LocalDate on) {
        return sql.of("""
                        select v.version, v.effective_on, v.withdrawn_on, i.suspended_because is not null as suspended
                          from catalogue.item_version v
                          join catalogue.item i on i.centre = v.centre and i.item_code = v.item_code
                         where v.centre = :centre and v.item_code = :code
                         order by v.version desc
                        """).with("centre", centre).with("code", code).list(CatalogueStore::row).stream()
                .map(row -> version(centre, code, row, on))
                .toList();
    }

    private ItemVersion version(CentreId centre, ItemCode code, VersionRow row, LocalDate on) {
        var guide = guide(centre, code, row.version());
        return new ItemVersion(
                centre, code, row.version(), guide, row.statusOn(on), row.effectiveOn(), row.withdrawnOn());
    }

    /** The guide of a published version. */
    public Guide guide(CentreId centre, ItemCode code, int version) {
        return guides.get(new GuideKey(centre, code, version), this::guide);
    }

    private Guide guide(GuideKey key) {
        return sql.of("""
                        select guide from catalogue.item_version
                         where centre = :centre and item_code = :code and version = :version
                        """)
                .with("centre", key.centre())
                .with("code", key.code())
                .with("version", key.version())
                .one(row -> GuideText.read(row.getString("guide")));
    }

    /** The newest texts of these items, in one look. */
    public Map<ItemCode, Newest> newest(CentreId centre, List<ItemCode> codes) {
        return sql
                .of("""
                        select i.item_code, coalesce(cast(i.draft as text), cast(v.guide as text)) as guide
                          from catalogue.item i
                          left join lateral (
                               select guide from catalogue.item_version v
                                where v.centre = i.centre and v.item_code = i.item_code
                                order by v.version desc limit 1) v on true
                         where i.centre = :centre and i.item_code = any (:codes)
                        """)
                .with("centre", centre)
                .with("codes", codes)
                .list(row -> Map.entry(new ItemCode(row.getString("item_code")), Newest.of(row.getString("guide"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The draft as a version to come. */
    public Optional<ItemVersion> draft(CentreId centre, ItemCode code) {
        return head(centre, code).flatMap(head -> {
            var draft = head.draft();
            return draft == null
                    ? Optional.empty()
                    : Optional.of(
                            new ItemVersion(centre, code, head.draftVersion(), draft, ItemStatus.DRAFT, null, null));
        });
    }

    public int lastVersion(CentreId centre, ItemCode code) {
        return (int) sql.of("""
                        select coalesce(max(version), 0) from catalogue.item_version
                         where centre = :centre and item_code = :code
                        """).with("centre", centre).with("code", code).count();
    }

    private static VersionRow row(ResultSet row) throws SQLException {
        return new VersionRow(
                row.getInt("version"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getBoolean("suspended"));
    }
}
