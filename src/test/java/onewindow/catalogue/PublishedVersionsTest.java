package onewindow.catalogue;

import static onewindow.catalogue.CatalogueOnDatabase.wuMin;
import static onewindow.catalogue.On.on;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import onewindow.demo.Centres;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was published stands, whoever holds the pen of the database. */
class PublishedVersionsTest {
    private CatalogueOnDatabase place;

    @BeforeEach
    void publishFood() {
        place = new CatalogueOnDatabase("Tue 2026-09-01");
        var food = new ItemCode("QS-SCJG-006");
        place.catalogue()
                .draft(wuMin(), food, Centres.guide("QS-SCJG-006"), SubmissionId.fresh())
                .orThrow();
        place.catalogue()
                .publish(wuMin(), food, on("Tue 2026-09-01"), SubmissionId.fresh())
                .orThrow();
    }

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    @Clause("A3.1")
    void theDatabaseItselfRefusesToChangeWhatAPublishedVersionSays() {
        var rows = JdbcClient.create(place.database().app());
        for (var change : List.of(
                "update catalogue.item_version set guide = '{}'",
                "update catalogue.item_version set promised_days = 9",
                "update catalogue.item_version set effective_on = date '2026-01-01'",
                "delete from catalogue.item_version",
                "delete from catalogue.item"))
            assertThatThrownBy(() -> rows.sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    @Test
    @Clause("A3.1")
    void theDatabaseItselfRefusesTwoVersionsInForceOnOneDay() {
        var copy = """
                insert into catalogue.item_version
                select centre, item_code, 2, guide, guide_digest, name, name_en, colloquial, department, case_type, targets,
                       topics, promised_days, legal_number, legal_unit, charge, search_text, date '2026-10-01', null, published_at
                  from catalogue.item_version
                """;
        assertThatThrownBy(() ->
                        JdbcClient.create(place.database().app()).sql(copy).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("one_version_in_force");
    }
}
