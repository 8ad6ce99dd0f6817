package onewindow.walls;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walls that the migrated database keeps to, read from the catalogue of PostgreSQL. */
record SchemaWalls(JdbcClient client) {
    static final List<String> NAMES =
            List.of("KEYS_LED_BY_CENTRE", "REFERENCES_ALONG_MODULES", "TABLES_COMMENTED", "SCHEMAS_ARE_MODULES");

    private static final String OURS = "ns.nspname not like 'pg\\_%' and ns.nspname <> 'information_schema'"
            + " and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')";

    static SchemaWalls of(DataSource database) {
        return new SchemaWalls(JdbcClient.create(database));
    }

    /** A centre's rows can be moved to another machine only when its id leads every key. */
    List<Finding> keysLedByCentre() {
        return client.sql("""
                        select ns.nspname || '.' || t.relname || '.' || i.relname as place, a.attname as first_column
                          from pg_index x
                          join pg_class t on t.oid = x.indrelid
                          join pg_class i on i.oid = x.indexrelid
                          join pg_namespace ns on ns.oid = t.relnamespace
                          left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
                         where (x.indisunique or x.indisexclusion) and t.relkind in ('r', 'p')
                           and a.attname is distinct from 'centre' and %s
                         order by 1
                        """.formatted(OURS))
                .query((row, number) -> new Finding(
                        row.getString("place"),
                        "the key begins with " + row.getString("first_column") + " instead of centre"))
                .list();
    }

    /** References point along the arrows between modules, and never from one centre into another. */
    List<Finding> referencesAlongModules(BiPredicate<String, String> mayUse) {
        record Reference(String place, String from, String to, boolean ledByCentre) {}
        var references = client.sql("""
                        select ns.nspname || '.' || t.relname || '.' || c.conname as place, ns.nspname as from_schema,
                               target_ns.nspname as to_schema, a.attname = 'centre' as led_by_centre
                          from pg_constraint c
                          join pg_class t on t.oid = c.conrelid
                          join pg_namespace ns on ns.oid = t.relnamespace
                          join pg_class target on target.oid = c.confrelid
                          join pg_namespace target_ns on target_ns.oid = target.relnamespace
                          join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
                         where c.contype = 'f' and c.conparentid = 0 and %s
                         order by 1
                        """.formatted(OURS))
                .query((row, number) -> new Reference(
                        row.getString("place"),
                        row.getString("from_schema"),
                        row.getString("to_schema"),
                        row.getBoolean("led_by_centre")))
                .list();
        var findings = new ArrayList<Finding>();
        for (var reference : references) {
            if (!reference.from().equals(reference.to()) && !mayUse.test(reference.from(), reference.to()))
                findings.add(new Finding(
                        reference.place(), "module " + reference.from() + " may not refer to " + reference.to()));
            if (!reference.ledByCentre())
                findings.add(new Finding(reference.place(), "the reference does not begin with centre"));
        }
        return findings;
    }

    /** Others read the database too; a table says what its rows are. */
    List<Finding> tablesCommented() {
        return client.sql("""
                        select ns.nspname || '.' || t.relname
                          from pg_class t join pg_namespace ns on ns.oid = t.relnamespace
                         where t.relkind in ('r', 'p') and not t.relispartition
                           and coalesce(obj_description(t.oid, 'pg_class'), '') = '' and %s
                         order by 1
                        """.formatted(OURS))
                .query((row, number) -> new Finding(row.getString(1), "no comment says what a row is"))
                .list();
    }

    /** A schema belongs to the module of its name. */
    List<Finding> schemasAreModules(Set<String> modules) {
        return client
                .sql("""
                        select distinct ns.nspname
                          from pg_class t join pg_namespace ns on ns.oid = t.relnamespace
                         where t.relkind in ('r', 'p') and %s
                         order by 1
                        """.formatted(OURS))
                .query((row, number) -> new Finding(row.getString(1), "no module has this name"))
                .stream()
                .filter(schema -> !modules.contains(schema.place()))
                .toList();
    }
}
