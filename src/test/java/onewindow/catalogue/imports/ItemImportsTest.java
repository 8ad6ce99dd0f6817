package onewindow.catalogue.imports;

import static onewindow.catalogue.CatalogueOnDatabase.QINGSHAN;
import static onewindow.catalogue.CatalogueOnDatabase.wuMin;
import static onewindow.catalogue.On.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.ItemStatus;
import onewindow.catalogue.ItemType;
import onewindow.catalogue.PromisedLimit;
import onewindow.catalogue.Shared;
import onewindow.catalogue.Target;
import onewindow.demo.Centres;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.tables.GivenFile;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Clause({"A3.1", "SEC-4"})
class ItemImportsTest extends ImportsOnDatabase {
    @Test
    void theNamesOfARealDistrictBecomeDrafts() throws IOException {
        var file = Shared.file("data/items/guangan.csv");
        var head = given(new GivenFile("guangan.csv", Files.readAllBytes(file)));
        assertThat(List.of(head.newItems(), head.wrongItems(), head.problems())).containsExactly(1135, 0, 0);
        assertThat(head.ignored()).containsExactly("main_item");
        var done = applied(head.no(), ImportMode.ALL_OR_NOTHING);
        assertThat(List.of(done.state(), done.taken(), done.refused(), done.done()))
                .containsExactly(ImportState.APPLIED, 1135, 0, 1135);
        var one = new ItemCode("511Z07001006-511602000000-000-11511301008778183N-1-00");
        var guide = draft(one).orElseThrow();
        assertThat(guide.names().zh()).isEqualTo("企业投资项目备案（技术改造）（市级/县级）");
        assertThat(guide.scope().department()).isEqualTo("区经信局");
        assertThat(guide.scope().itemType().value()).isEqualTo(ItemType.OTHER_POWER);
        assertThat(place.catalogue().published(QINGSHAN, one, on("Fri 2026-09-18")))
                .isEmpty();
        assertThat(given(new GivenFile("again.csv", Files.readAllBytes(file))).sameItems())
                .isEqualTo(1135);
    }

    @Test
    void theRightLinesAreTakenOverWhateverTheOthersAre() {
        var head = given(csv("code,name,承诺办结时限·工作日数,服务对象", "QS-SCJG-901,饮品店备案,5,企业、个体工商户", "QS-SCJG-902,饮品店变更,五,企业"));
        var done = applied(head.no(), ImportMode.LINE_BY_LINE);
        assertThat(List.of(done.taken(), done.wrongItems())).containsExactly(1, 1);
        var guide = draft(TEA).orElseThrow();
        assertThat(guide.limits().promised()).extracting(PromisedLimit::days).isEqualTo(5);
        assertThat(guide.scope().targets()).containsExactly(Target.ENTERPRISE, Target.SOLE_TRADER);
        assertThat(draft(new ItemCode("QS-SCJG-902"))).isEmpty();
    }

    @Test
    void eachDifferenceIsAcceptedOrRefusedBeforeItTakesEffect() {
        publishFood();
        var head = given(csv("code,name,承诺办结时限·工作日数,行使层级", "QS-SCJG-006,食品经营许可证核发,5,县级"));
        assertThat(List.of(head.changedItems(), head.undecided())).containsExactly(1, 3);
        assertThat(refusals(imports.apply(wuMin(), head.no(), ImportMode.LINE_BY_LINE, fresh())))
                .containsExactly(Refusal.of(ImportReason.DIFFERENCES_UNDECIDED, 3));
        assertThat(draft(FOOD)).isEmpty();
        var points = lines.differences(QINGSHAN, head.no(), FOOD);
        assertThat(points)
                .extracting(point ->
                        point.difference().before() + " → " + point.difference().after())
                .contains("{promised.days=7} → {promised.days=5}");
        imports.decide(wuMin(), head.no(), Decisions.of(FOOD, List.of(2, 3), List.of(1)), fresh())
                .orThrow();
        assertThat(applied(head.no(), ImportMode.ALL_OR_NOTHING).taken()).isEqualTo(1);
        var draft = draft(FOOD).orElseThrow();
        assertThat(draft.names().zh()).isEqualTo(GUIDE.names().zh());
        assertThat(draft.limits().promised()).extracting(PromisedLimit::days).isEqualTo(5);
        assertThat(draft.scope().level()).isEqualTo("县级");
        assertThat(draft.materials()).isEqualTo(GUIDE.materials());
        var published = place.catalogue()
                .published(QINGSHAN, FOOD, on("Fri 2026-09-18"))
                .orElseThrow();
        assertThat(published.guide()).isEqualTo(GUIDE);
        assertThat(store.draft(QINGSHAN, FOOD).orElseThrow().status()).isEqualTo(ItemStatus.DRAFT);
    }

    @Test
    void refusedDifferencesLeaveTheItemAlone() {
        publishFood();
        var head = given(csv("code,name", "QS-SCJG-006,改名"));
        imports.decide(wuMin(), head.no(), Decisions.all(null, false), fresh()).orThrow();
        var done = applied(head.no(), ImportMode.LINE_BY_LINE);
        assertThat(List.of(done.taken(), done.refused())).containsExactly(0, 0);
        assertThat(draft(FOOD)).isEmpty();
        assertThat(lines.item(QINGSHAN, head.no(), FOOD).orElseThrow().result()).isEqualTo(ImportedResult.LEFT_ALONE);
    }

    @Test
    void whatSomebodyChangedSinceTheCheckIsRefusedAndAllIsUndone() {
        publishFood();
        var head = given(csv("code,name", "QS-SCJG-901,饮品店备案", "QS-SCJG-006,改名"));
        imports.decide(wuMin(), head.no(), Decisions.all(null, true), fresh()).orThrow();
        Catalogue catalogue = place.catalogue();
        catalogue
                .revise(wuMin(), FOOD, catalogue.seen(QINGSHAN, FOOD), Centres.guide("QS-GA-001"), fresh())
                .orThrow();
        var undone = applied(head.no(), ImportMode.ALL_OR_NOTHING);
        assertThat(List.of(undone.state(), undone.taken(), undone.refused()))
                .containsExactly(ImportState.CHECKED, 0, 1);
        assertThat(draft(TEA)).isEmpty();
        assertThat(lines.item(QINGSHAN, head.no(), FOOD).orElseThrow().because())
                .isEqualTo("refusal.catalogue.ITEM_CHANGED_SINCE_CHECK");
        var done = applied(head.no(), ImportMode.LINE_BY_LINE);
        assertThat(List.of(done.state(), done.taken())).containsExactly(ImportState.APPLIED, 1);
        assertThat(draft(TEA)).isPresent();
    }

    @Test
    void aRepeatedSubmissionGivesAndAppliesOnce() {
        var submission = fresh();
        var file = csv("code,name", "QS-SCJG-901,饮品店备案");
        int first = imports.give(wuMin(), file, submission).orThrow().no();
        assertThat(imports.give(wuMin(), file, submission).orThrow().no()).isEqualTo(first);
        settled(first);
        var apply = fresh();
        imports.apply(wuMin(), first, ImportMode.LINE_BY_LINE, apply).orThrow();
        settled(first);
        assertThat(imports.apply(wuMin(), first, ImportMode.LINE_BY_LINE, apply)
                        .orThrow()
                        .taken())
                .isEqualTo(1);
        assertThat(refusals(imports.apply(wuMin(), first, ImportMode.LINE_BY_LINE, fresh())))
                .containsExactly(Refusal.of(ImportReason.APPLIED_ALREADY, first));
    }

    @Test
    void workThatFellSilentIsCarriedOnAndDoneOnce() {
        var head = given(csv("code,name", "QS-SCJG-901,饮品店备案", "QS-SCJG-902,饮品店变更"));
        place.catalogue()
                .draft(wuMin(), TEA, Centres.guide("QS-GA-001"), new SubmissionId("import." + head.no() + "." + TEA))
                .orThrow();
        var rows = JdbcClient.create(place.database().app());
        rows.sql("""
                        update catalogue.item_import set state = 'APPLYING', mode = 'LINE_BY_LINE', total = 2, worked_at = 'epoch'
                        """).update();
        assertThat(imports.head(QINGSHAN, head.no()).isStalled(Instant.parse("2026-09-18T02:00:00Z")))
                .isTrue();
        imports.carryOn(wuMin(), head.no(), fresh()).orThrow();
        var done = settled(head.no());
        assertThat(List.of(done.state(), done.taken(), done.refused())).containsExactly(ImportState.APPLIED, 2, 0);
    }
}
