package onewindow.people.store;

import onewindow.people.OfficerSummary;
import onewindow.people.Post;
import onewindow.people.ServiceWindow;
import onewindow.people.Unit;
import onewindow.platform.CentreId;
import onewindow.platform.Sql;
import org.springframework.stereotype.Repository;

/** All SQL that writes units, windows, officers and posts of a centre being founded. */
@Repository
public class FoundingStore {
    private final Sql sql;

    FoundingStore(Sql sql) {
        this.sql = sql;
    }

    /** Without its leader, who is an officer and comes later: {@link #lead}. */
    public void insert(CentreId centre, Unit unit) {
        sql.of("""
                        insert into people.unit (centre, unit, kind, name_zh, name_en, parent)
                        values (:centre, :unit, :kind, :nameZh, :nameEn, :parent)
                        """)
                .with("centre", centre)
                .with("unit", unit.no())
                .with("kind", unit.kind())
                .with("nameZh", unit.name().zh())
                .with("nameEn", unit.name().en())
                .with("parent", unit.parent())
                .run();
    }

    public void lead(CentreId centre, Unit unit) {
        sql.of("update people.unit set leader = :leader where centre = :centre and unit = :unit")
                .with("centre", centre)
                .with("unit", unit.no())
                .with("leader", unit.leader())
                .run();
    }

    public void insert(CentreId centre, ServiceWindow window) {
        sql.of("""
                        insert into people.service_window (centre, window_no, name_zh, name_en, place, unit)
                        values (:centre, :window, :nameZh, :nameEn, :place, :unit)
                        """)
                .with("centre", centre)
                .with("window", window.no())
                .with("nameZh", window.name().zh())
                .with("nameEn", window.name().en())
                .with("place", window.place())
                .with("unit", window.unit())
                .run();
    }

    public void insert(CentreId centre, OfficerSummary officer) {
        sql.of("""
                        insert into people.officer (centre, officer, name, name_latin, unit, second_line, title_zh, title_en, category,
                                                    phone, active)
                        values (:centre, :officer, :name, :nameLatin, :unit, :secondLine, :titleZh, :titleEn, :category, :phone, :active)
                        """)
                .with("centre", centre)
                .with("officer", officer.no())
                .with("name", officer.name())
                .with("nameLatin", officer.nameLatin())
                .with("unit", officer.unit())
                .with("secondLine", officer.secondLine())
                .with("titleZh", officer.title().zh())
                .with("titleEn", officer.title().en())
                .with("category", officer.category())
                .with("phone", officer.phone())
                .with("active", officer.active())
                .run();
    }

    public void insert(CentreId centre, Post post) {
        sql.of("""
                        insert into people.post (centre, post, name_zh, name_en, unit, window_no, item_scope)
                        values (:centre, :post, :nameZh, :nameEn, :unit, :window, :scope)
                        """)
                .with("centre", centre)
                .with("post", post.no())
                .with("nameZh", post.name().zh())
                .with("nameEn", post.name().en())
                .with("unit", post.unit())
                .with("window", post.window())
                .with("scope", post.itemScope())
                .run();
    }

    public void insert(CentreId centre, Post.Holder holder) {
        sql.of("""
                        insert into people.post_holder (centre, post, part, officer, valid, consented_on)
                        values (:centre, :post, :part, :officer, daterange(cast(:from as date), cast(:until as date)), :consentedOn)
                        """)
                .with("centre", centre)
                .with("post", holder.post())
                .with("part", holder.part())
                .with("officer", holder.officer())
                .with("from", holder.from())
                .with("until", holder.until())
                .with("consentedOn", holder.consentedOn())
                .run();
    }
}
