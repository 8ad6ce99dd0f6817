package onewindow.catalogue;

import static onewindow.catalogue.CatalogueOnDatabase.QINGSHAN;
import static onewindow.catalogue.CatalogueOnDatabase.wuMin;
import static onewindow.catalogue.On.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onewindow.catalogue.store.CatalogueLists;
import onewindow.demo.Centres;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions begin and end by the day that is read; nothing runs at midnight. */
@Clause("A3.1")
class PlannedVersionsTest {
    private static final ItemCode FOOD = new ItemCode("QS-SCJG-006");
    private static final Guide GUIDE = Centres.guide("QS-SCJG-006");
    private static final Guide QUICKER = Changed.guide(GUIDE, "/limits/promised/days", "5");

    private CatalogueOnDatabase place;
    private Catalogue catalogue;

    @BeforeEach
    void open() {
        place = new CatalogueOnDatabase("Tue 2026-09-01");
        catalogue = place.catalogue();
        catalogue.draft(wuMin(), FOOD, GUIDE, SubmissionId.fresh()).orThrow();
    }

    @AfterEach
    void close() {
        place.close();
    }

    private Outcome<ItemVersion> publish(String from, @Nullable String until) {
        var time = new Planned(on(from), until == null ? null : on(until));
        return catalogue.publish(wuMin(), FOOD, time, SubmissionId.fresh());
    }

    private int promised(LocalDate day) {
        return catalogue
                .published(QINGSHAN, FOOD, day)
                .map(version -> version.guide().limits().promised())
                .map(PromisedLimit::days)
                .orElse(-1);
    }

    private ItemStatus listed(LocalDate day) {
        return place.lists()
                .items(QINGSHAN, Optional.empty(), CatalogueLists.Order.CODE, false, Search.of(""), day)
                .lines()
                .getFirst()
                .status();
    }

    @Test
    void aVersionWithAPlannedEndIsInForceUntilTheDayBefore() {
        publish("Mon 2026-09-07", "Thu 2026-10-01").orThrow();
        assertThat(promised(on("Sun 2026-09-06"))).isEqualTo(-1);
        assertThat(promised(on("Mon 2026-09-07"))).isEqualTo(7);
        assertThat(promised(on("Wed 2026-09-30"))).isEqualTo(7);
        assertThat(promised(on("Thu 2026-10-01"))).isEqualTo(-1);
        assertThat(listed(on("Tue 2026-09-01"))).isEqualTo(ItemStatus.PLANNED);
        assertThat(listed(on("Wed 2026-09-30"))).isEqualTo(ItemStatus.PUBLISHED);
        assertThat(listed(on("Thu 2026-10-01"))).isEqualTo(ItemStatus.WITHDRAWN);
    }

    @Test
    void theNextVersionTakesOverOnItsDayBeforeThePlannedEnd() {
        publish("Tue 2026-09-01", "Thu 2026-12-31").orThrow();
        catalogue
                .revise(wuMin(), FOOD, catalogue.seen(QINGSHAN, FOOD), QUICKER, SubmissionId.fresh())
                .orThrow();
        publish("Mon 2026-10-12", null).orThrow();
        assertThat(promised(on("Sun 2026-10-11"))).isEqualTo(7);
        assertThat(promised(on("Mon 2026-10-12"))).isEqualTo(5);
        assertThat(promised(on("Fri 2027-01-01"))).isEqualTo(5);
    }

    @Test
    void aPlannedEndCanBeBroughtForward() {
        publish("Tue 2026-09-01", "Thu 2026-12-31").orThrow();
        catalogue
                .withdraw(wuMin(), FOOD, on("Tue 2026-09-15"), "改由市级办理", SubmissionId.fresh())
                .orThrow();
        assertThat(promised(on("Mon 2026-09-14"))).isEqualTo(7);
        assertThat(promised(on("Tue 2026-09-15"))).isEqualTo(-1);
    }

    @Test
    void whatEndsBeforeItBeginsOrBeginsInThePastIsToldAtOnce() {
        var refused = publish("Mon 2026-08-31", "Mon 2026-08-31");
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<?>) refused).refusals())
                .isEqualTo(List.of(
                        Refusal.of(CatalogueReason.DAY_HAS_PASSED, on("Mon 2026-08-31")),
                        Refusal.of(CatalogueReason.ENDS_BEFORE_IT_BEGINS, on("Mon 2026-08-31"), on("Mon 2026-08-31"))));
    }
}
