package onewindow.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import onewindow.casework.CaseHead;
import onewindow.casework.GuideFault;
import onewindow.casework.GuideFault.Cause;
import onewindow.casework.MaterialState;
import onewindow.casework.rules.CaseFact;
import onewindow.casework.rules.CaseFact.SupplementAsked;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.ChecklistLine;
import onewindow.catalogue.ItemCode;
import onewindow.platform.CentreId;
import onewindow.platform.Sql;
import org.springframework.stereotype.Repository;

/** What one-time notices asked for, written with each notice and counted by guide. */
@Repository
public class SupplementStore {
    private final Sql sql;

    SupplementStore(Sql sql) {
        this.sql = sql;
    }

    /** Notes every material that these facts ask for; most facts ask for none. */
    public void note(CaseHead head, CaseFile file, List<CaseFact> facts, Instant at) {
        for (var fact : facts)
            if (fact instanceof SupplementAsked asked)
                for (var gap : asked.gaps())
                    file.checklist().stream()
                            .filter(line -> line.material() == gap.material())
                            .forEach(line -> note(head, line, at));
    }

    private void note(CaseHead head, ChecklistLine line, Instant at) {
        var opening = head.opening();
        sql.of("""
                        insert into casework.asked_material (centre, case_no, material, asked_at, received_at, item_code,
                                                             item_version, item_name, department, material_name, defective)
                        values (:centre, :number, :material, :at, :receivedAt, :item, :itemVersion, :itemName, :department,
                                :name, :defective)
                        """)
                .with("centre", opening.centre())
                .with("number", opening.number())
                .with("material", line.material())
                .with("at", at)
                .with("receivedAt", opening.receivedAt())
                .with("item", opening.itemCode())
                .with("itemVersion", opening.itemVersion())
                .with("itemName", opening.itemName())
                .with("department", opening.department())
                .with("name", line.name())
                .with("defective", line.state() != MaterialState.MISSING)
                .run();
    }

    /** Guides by the cases received in a time that were asked again, with what was asked for; received cases are counted last. */
    public List<GuideFault> guides(CentreId centre, Instant from, Instant until, int most) {
        record Row(String item, String name, String department, int received, int asked, Cause cause) {}
        var rows = sql.of("""
                        with asked as (
                            select item_code, material_name, case_no, bool_or(not defective) as missing,
                                   max(item_name) as item_name, max(department) as department
                              from casework.asked_material
                             where centre = :centre and received_at >= :from and received_at < :until
                             group by item_code, material_name, case_no),
                        guide as (
                            select item_code, max(item_name) as item_name, max(department) as department,
                                   count(distinct case_no) as asked
                              from asked group by item_code order by asked desc, item_code limit :most)
                        select g.item_code, g.item_name, g.department, g.asked,
                               (select count(*) from casework.case_head h
                                 where h.centre = :centre and h.item_code = g.item_code
                                   and h.received_at >= :from and h.received_at < :until) as received,
                               a.material_name, count(*) filter (where a.missing) as missing,
                               count(*) filter (where not a.missing) as defective
                          from guide g
                          join asked a on a.item_code = g.item_code
                         group by g.item_code, g.item_name, g.department, g.asked, a.material_name
                         order by g.asked desc, g.item_code, count(*) desc, a.material_name
                        """)
                .with("centre", centre)
                .with("from", from)
                .with("until", until)
                .with("most", most)
                .list(row -> new Row(
                        row.getString("item_code"),
                        row.getString("item_name"),
                        row.getString("department"),
                        row.getInt("received"),
                        row.getInt("asked"),
                        cause(row)));
        var guides = new LinkedHashMap<String, List<Row>>();
        for (var row : rows)
            guides.computeIfAbsent(row.item(), code -> new ArrayList<>()).add(row);
        return guides.values().stream()
                .map(lines -> {
                    var first = lines.getFirst();
                    return new GuideFault(
                            new ItemCode(first.item()),
                            first.name(),
                            first.department(),
                            first.received(),
                            first.asked(),
                            lines.stream().map(Row::cause).toList());
                })
                .toList();
    }

    private static Cause cause(ResultSet row) throws SQLException {
        return new Cause(row.getString("material_name"), row.getInt("missing"), row.getInt("defective"));
    }
}
