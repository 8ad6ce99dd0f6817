package onewindow.catalogue;

import static onewindow.catalogue.CatalogueOnDatabase.BINHE;
import static onewindow.catalogue.CatalogueOnDatabase.QINGSHAN;
import static onewindow.catalogue.CatalogueOnDatabase.chenJing;
import static onewindow.catalogue.CatalogueOnDatabase.wuMin;
import static onewindow.catalogue.On.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onewindow.demo.Centres;
import onewindow.ledger.Entry;
import onewindow.ledger.Ledger;
import onewindow.ledger.Stream;
import onewindow.people.PeopleReason;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CatalogueTest {
    private static final ItemCode FOOD = new ItemCode("QS-SCJG-006");
    private static final Guide GUIDE = Centres.guide("QS-SCJG-006");
    private static final Guide QUICKER = Changed.guide(GUIDE, "/limits/promised/days", "5");

    private CatalogueOnDatabase place;
    private Catalogue catalogue;

    @BeforeEach
    void open() {
        place = new CatalogueOnDatabase("Tue 2026-09-01");
        catalogue = place.catalogue();
    }

    @AfterEach
    void close() {
        place.close();
    }

    private static SubmissionId fresh() {
        return SubmissionId.fresh();
    }

    private int promised(LocalDate day) {
        return catalogue
                .published(QINGSHAN, FOOD, day)
                .map(version -> version.guide().limits().promised())
                .map(PromisedLimit::days)
                .orElse(-1);
    }

    private void publishFood(String from) {
        catalogue.draft(wuMin(), FOOD, GUIDE, fresh()).orThrow();
        catalogue.publish(wuMin(), FOOD, on(from), fresh()).orThrow();
    }

    private void publishQuicker(String from) {
        catalogue
                .revise(wuMin(), FOOD, catalogue.seen(QINGSHAN, FOOD), QUICKER, fresh())
                .orThrow();
        catalogue.publish(wuMin(), FOOD, on(from), fresh()).orThrow();
    }

    private static List<Refusal> refusals(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusals();
    }

    @Test
    @Clause("A3.1")
    void aDraftIsSeenByNobodyUntilItIsPublished() {
        var draft = catalogue.draft(wuMin(), FOOD, GUIDE, fresh()).orThrow();
        assertThat(draft.status()).isEqualTo(ItemStatus.DRAFT);
        assertThat(draft.guide()).isEqualTo(GUIDE);
        assertThat(promised(on("Tue 2026-09-01"))).isEqualTo(-1);
        catalogue.publish(wuMin(), FOOD, on("Tue 2026-09-01"), fresh()).orThrow();
        var published =
                catalogue.published(QINGSHAN, FOOD, on("Tue 2026-09-01")).orElseThrow();
        assertThat(published)
                .isEqualTo(new ItemVersion(QINGSHAN, FOOD, 1, GUIDE, ItemStatus.PUBLISHED, on("Tue 2026-09-01"), null));
        assertThat(catalogue.published(BINHE, FOOD, on("Tue 2026-09-01"))).isEmpty();
    }

    @Test
    @Clause("A3.1")
    void versionsSwitchByTheDateThatIsRead() {
        publishFood("Tue 2026-09-01");
        publishQuicker("Mon 2026-10-12");
        assertThat(promised(on("Mon 2026-08-31"))).isEqualTo(-1);
        assertThat(promised(on("Sun 2026-10-11"))).isEqualTo(7);
        assertThat(promised(on("Mon 2026-10-12"))).isEqualTo(5);
        assertThat(catalogue.version(QINGSHAN, FOOD, 2).orElseThrow().status()).isEqualTo(ItemStatus.PLANNED);
        place.itIs("Tue 2026-10-13");
        assertThat(catalogue.version(QINGSHAN, FOOD, 1).orElseThrow().status()).isEqualTo(ItemStatus.WITHDRAWN);
        assertThat(catalogue.version(QINGSHAN, FOOD, 2).orElseThrow().status()).isEqualTo(ItemStatus.PUBLISHED);
    }

    @Test
    @Clause("A3.5")
    void aRunningCaseKeepsTheVersionUnderWhichItWasReceived() {
        publishFood("Tue 2026-09-01");
        publishQuicker("Tue 2026-09-01");
        assertThat(promised(on("Tue 2026-09-01"))).isEqualTo(5);
        assertThat(catalogue.version(QINGSHAN, FOOD, 1).orElseThrow().guide()).isEqualTo(GUIDE);
    }

    @Test
    @Clause("A3.1")
    void aPlannedVersionReplacedBeforeItsDayNeverComesIntoForce() {
        publishFood("Mon 2026-10-12");
        publishQuicker("Tue 2026-09-08");
        assertThat(promised(on("Tue 2026-09-08"))).isEqualTo(5);
        assertThat(promised(on("Mon 2026-10-12"))).isEqualTo(5);
        assertThat(catalogue.version(QINGSHAN, FOOD, 1).orElseThrow().status()).isEqualTo(ItemStatus.WITHDRAWN);
    }

    @Test
    @Clause({"A3.1", "LIC-30"})
    void publishingWithGapsNamesThemAllAndWritesNothing() {
        var thin = Changed.guide(Changed.guide(GUIDE, "/bases", "[]"), "/limits/promised", "null");
        catalogue.draft(wuMin(), FOOD, thin, fresh()).orThrow();
        assertThat(refusals(catalogue.publish(wuMin(), FOOD, on("Tue 2026-09-01"), fresh())))
                .containsExactly(
                        Refusal.of(CatalogueReason.ELEMENT_MISSING, Element.BASIS),
                        Refusal.of(CatalogueReason.ELEMENT_MISSING, Element.PROMISED_LIMIT));
        assertThat(kinds()).containsExactly("ItemDrafted");
        assertThat(promised(on("Tue 2026-09-01"))).isEqualTo(-1);
    }

    @Test
    void theSameSubmissionTwiceOpensOneItem() {
        var once = fresh();
        var first = catalogue.draft(wuMin(), FOOD, GUIDE, once).orThrow();
        assertThat(catalogue.draft(wuMin(), FOOD, GUIDE, once).orThrow()).isEqualTo(first);
        assertThat(kinds()).containsExactly("ItemDrafted");
        assertThat(refusals(catalogue.draft(wuMin(), FOOD, GUIDE, fresh())))
                .containsExactly(Refusal.of(CatalogueReason.CODE_TAKEN, FOOD));
        var other = new ItemCode("QS-SCJG-099");
        assertThat(refusals(catalogue.draft(wuMin(), other, GUIDE, once)))
                .containsExactly(Refusal.of(CatalogueReason.SUBMISSION_USED_ELSEWHERE, other));
    }

    @Test
    @Clause("B19")
    void whoRevisesWhatSomebodyElseHasSavedMeanwhileIsTold() {
        catalogue.draft(wuMin(), FOOD, GUIDE, fresh()).orThrow();
        int seen = catalogue.seen(QINGSHAN, FOOD);
        catalogue.revise(wuMin(), FOOD, seen, QUICKER, fresh()).orThrow();
        assertThat(refusals(catalogue.revise(wuMin(), FOOD, seen, GUIDE, fresh())))
                .containsExactly(Refusal.of(CatalogueReason.DRAFT_CHANGED_MEANWHILE, FOOD));
        catalogue.publish(wuMin(), FOOD, on("Tue 2026-09-01"), fresh()).orThrow();
        assertThat(promised(on("Tue 2026-09-01"))).isEqualTo(5);
    }

    @Test
    @Clause("A2.1")
    void aSuspendedItemTakesNoCasesButItsGuideStays() {
        publishFood("Tue 2026-09-01");
        assertThat(refusals(catalogue.suspend(wuMin(), FOOD, " ", fresh())))
                .containsExactly(Refusal.of(CatalogueReason.REASON_NEEDED, FOOD));
        catalogue.suspend(wuMin(), FOOD, "系统升级", fresh()).orThrow();
        assertThat(catalogue.published(QINGSHAN, FOOD, on("Tue 2026-09-01"))).isEmpty();
        assertThat(catalogue.version(QINGSHAN, FOOD, 1).orElseThrow().status()).isEqualTo(ItemStatus.SUSPENDED);
        assertThat(refusals(catalogue.suspend(wuMin(), FOOD, "再次", fresh())))
                .containsExactly(Refusal.of(CatalogueReason.SUSPENDED_ALREADY, FOOD));
        catalogue.resume(wuMin(), FOOD, fresh()).orThrow();
        assertThat(promised(on("Tue 2026-09-01"))).isEqualTo(7);
        assertThat(refusals(catalogue.resume(wuMin(), FOOD, fresh())))
                .containsExactly(Refusal.of(CatalogueReason.NOT_SUSPENDED, FOOD));
    }

    @Test
    @Clause("A2.1")
    void aWithdrawnItemEndsOnItsDayAndWhatWasPlannedNeverBegins() {
        publishFood("Tue 2026-09-01");
        publishQuicker("Mon 2026-10-12");
        catalogue
                .withdraw(wuMin(), FOOD, on("Tue 2026-09-29"), "改由市级办理", fresh())
                .orThrow();
        assertThat(promised(on("Mon 2026-09-28"))).isEqualTo(7);
        assertThat(promised(on("Tue 2026-09-29"))).isEqualTo(-1);
        assertThat(promised(on("Mon 2026-10-12"))).isEqualTo(-1);
        assertThat(refusals(catalogue.withdraw(wuMin(), FOOD, on("Tue 2026-09-29"), "改由市级办理", fresh())))
                .containsExactly(Refusal.of(CatalogueReason.NOT_PUBLISHED, FOOD));
    }

    @Test
    @Clause("A2.1")
    void noGuideBindsOrEndsInThePast() {
        catalogue.draft(wuMin(), FOOD, GUIDE, fresh()).orThrow();
        assertThat(refusals(catalogue.publish(wuMin(), FOOD, on("Mon 2026-08-31"), fresh())))
                .containsExactly(Refusal.of(CatalogueReason.DAY_HAS_PASSED, on("Mon 2026-08-31")));
        catalogue.publish(wuMin(), FOOD, on("Tue 2026-09-01"), fresh()).orThrow();
        assertThat(refusals(catalogue.publish(wuMin(), FOOD, on("Tue 2026-09-01"), fresh())))
                .containsExactly(Refusal.of(CatalogueReason.NOTHING_DRAFTED, FOOD));
        assertThat(refusals(catalogue.withdraw(wuMin(), FOOD, on("Mon 2026-08-31"), "误发", fresh())))
                .containsExactly(Refusal.of(CatalogueReason.DAY_HAS_PASSED, on("Mon 2026-08-31")));
    }

    @Test
    void onlyThoseWhoKeepItemsMay() {
        assertThatThrownBy(() -> catalogue.draft(chenJing(), FOOD, GUIDE, fresh()))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::reason)
                                .containsExactly(PeopleReason.NOT_PERMITTED));
        publishFood("Tue 2026-09-01");
        assertThatThrownBy(() -> catalogue.publish(chenJing(), FOOD, on("Tue 2026-09-01"), fresh()))
                .isInstanceOf(ActRefused.class);
        assertThatThrownBy(() -> catalogue.suspend(chenJing(), FOOD, "x", fresh()))
                .isInstanceOf(ActRefused.class);
        assertThatThrownBy(() -> catalogue.withdraw(chenJing(), FOOD, on("Tue 2026-09-01"), "x", fresh()))
                .isInstanceOf(ActRefused.class);
        assertThatThrownBy(() -> catalogue.resume(chenJing(), FOOD, fresh())).isInstanceOf(ActRefused.class);
        assertThatThrownBy(() -> catalogue.revise(chenJing(), FOOD, 2, GUIDE, fresh()))
                .isInstanceOf(ActRefused.class);
    }

    @Test
    void anItemThatWasNeverOpenedIsNotThere() {
        assertThatThrownBy(() -> catalogue.publish(wuMin(), FOOD, on("Tue 2026-09-01"), fresh()))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> catalogue.revise(wuMin(), FOOD, 0, GUIDE, fresh()))
                .isInstanceOf(NotThere.class);
        assertThat(catalogue.version(QINGSHAN, FOOD, 1)).isEmpty();
    }

    @Test
    @Clause("A3.3")
    void aChecklistIsMadeForAnswersOfTheSameVersionOnly() {
        publishFood("Tue 2026-09-01");
        var version = catalogue.published(QINGSHAN, FOOD, on("Tue 2026-09-01")).orElseThrow();
        var list = catalogue
                .checklist(version, new Answers(Set.of("biz_cater", "agent_no")))
                .orThrow();
        assertThat(list.needed()).hasSize(5);
        assertThat(refusals(catalogue.checklist(version, new Answers(Set.of("fam_yes")))))
                .containsExactly(Refusal.of(CatalogueReason.ANSWER_UNKNOWN, "fam_yes"));
    }

    @Test
    void everyActIsInTheLedgerWithTheDigestOfTheGuide() {
        publishFood("Tue 2026-09-01");
        catalogue.suspend(wuMin(), FOOD, "系统升级", fresh()).orThrow();
        catalogue.resume(wuMin(), FOOD, fresh()).orThrow();
        publishQuicker("Mon 2026-10-12");
        catalogue.withdraw(wuMin(), FOOD, on("Tue 2026-12-01"), "取消", fresh()).orThrow();
        assertThat(kinds())
                .containsExactly(
                        "ItemDrafted",
                        "ItemPublished",
                        "ItemSuspended",
                        "ItemResumed",
                        "ItemRevised",
                        "ItemPublished",
                        "ItemWithdrawn");
        var kept = JdbcClient.create(place.database().app())
                .sql("select encode(guide_digest, 'hex') from catalogue.item_version where version = 2")
                .query(String.class)
                .single();
        assertThat(entries().get(5).payload()).contains(kept);
    }

    private List<Entry> entries() {
        return place.bean(Ledger.class)
                .history(Stream.of(QINGSHAN, "item", FOOD))
                .entries();
    }

    private List<String> kinds() {
        return entries().stream().map(Entry::kind).toList();
    }
}
