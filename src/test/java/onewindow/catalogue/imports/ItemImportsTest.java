package onewindow.catalogue.imports;

import static onewindow.catalogue.CatalogueOnDatabase.BINHE;
import static onewindow.catalogue.CatalogueOnDatabase.QINGSHAN;
import static onewindow.catalogue.CatalogueOnDatabase.chenJing;
import static onewindow.catalogue.CatalogueOnDatabase.wuMin;
import static onewindow.catalogue.On.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.CatalogueOnDatabase;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.ItemStatus;
import onewindow.catalogue.ItemType;
import onewindow.catalogue.PromisedLimit;
import onewindow.catalogue.Shared;
import onewindow.catalogue.Target;
import onewindow.catalogue.store.CatalogueStore;
import onewindow.catalogue.store.ImportLines;
import onewindow.catalogue.store.ImportProblems;
import onewindow.catalogue.store.ImportStore;
import onewindow.demo.Centres;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.tables.GivenFile;
import onewindow.platform.tables.TableReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Clause({"A3.1", "SEC-4"})
class ItemImportsTest {
    private static final ItemCode FOOD = new ItemCode("QS-SCJG-006");
    private static final ItemCode TEA = new ItemCode("QS-SCJG-901");
    private static final Guide GUIDE = Centres.guide("QS-SCJG-006");

    private CatalogueOnDatabase place;
    private ItemImports imports;
    private CatalogueStore store;
    private ImportLines lines;

    @BeforeEach
    void open() {
        place = new CatalogueOnDatabase("Fri 2026-09-18");
        imports = place.bean(ItemImports.class);
        store = place.bean(CatalogueStore.class);
        lines = place.bean(ImportLines.class);
    }

    @AfterEach
    void close() {
        place.close();
    }

    private static SubmissionId fresh() {
        return SubmissionId.fresh();
    }

    private static GivenFile csv(String... lines) {
        return new GivenFile("事项.csv", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private ImportHead given(GivenFile file) {
        return settled(imports.give(wuMin(), file, fresh()).orThrow().no());
    }

    /** The work goes on beside the request; waits until it has come to rest. */
    private ImportHead settled(int no) {
        var giveUpAt = Instant.now().plus(Duration.ofSeconds(60));
        for (var head = imports.head(QINGSHAN, no); ; head = imports.head(QINGSHAN, no)) {
            if (!head.state().isWorking()) return head;
            if (Instant.now().isAfter(giveUpAt)) throw new AssertionError("still working: " + head);
            try {
                Thread.sleep(10);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
    }

    private ImportHead applied(int no, ImportMode mode) {
        imports.apply(wuMin(), no, mode, fresh()).orThrow();
        return settled(no);
    }

    private void publishFood() {
        var catalogue = place.catalogue();
        catalogue.draft(wuMin(), FOOD, GUIDE, fresh()).orThrow();
        catalogue.publish(wuMin(), FOOD, on("Fri 2026-09-18"), fresh()).orThrow();
    }

    private Optional<Guide> draft(ItemCode code) {
        return store.draft(QINGSHAN, code).map(version -> version.guide());
    }

    private List<CellProblem> problems(int no) {
        return place.bean(ImportProblems.class).first(QINGSHAN, no, 100);
    }

    private static List<Refusal> refusals(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusals();
    }

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
        assertThat(place.catalogue().published(QINGSHAN, one, on("Fri 2026-09-18"))).isEmpty();
        assertThat(given(new GivenFile("again.csv", Files.readAllBytes(file))).sameItems()).isEqualTo(1135);
    }

    @Test
    void whatIsWrongIsToldCellByCellAndNothingIsTakenOverAsAWhole() {
        publishFood();
        var head = given(csv(
                "事项编码,中文名称,事项类型,承诺办结时限·工作日数（0 为当场）,服务对象",
                "QS-SCJG-901,饮品店备案,其他行政权力,5,企业、个体工商户",
                "qs scjg,无码,公共服务,1,个人",
                ",没有编码,公共服务,1,个人",
                "QS-SCJG-902,错类型,许可证,三天,外星人",
                "QS-SCJG-901,重复,公共服务,1,个人",
                "QS-SCJG-903,,公共服务,1,个人"));
        assertThat(problems(head.no()))
                .extracting(CellProblem::line, CellProblem::column, CellProblem::content, CellProblem::reason)
                .containsExactly(
                        tuple(3, "事项编码", "qs scjg", ImportReason.CODE_UNFIT),
                        tuple(4, "事项编码", "", ImportReason.CODE_MISSING),
                        tuple(5, "事项类型", "许可证", ImportReason.NOT_A_WORD),
                        tuple(
                                5, "承诺办结时限·工作日数（0 为当场）", "三天", ImportReason.NOT_A_NUMBER),
                        tuple(5, "服务对象", "外星人", ImportReason.NOT_A_WORD),
                        tuple(6, "事项编码", "QS-SCJG-901", ImportReason.CODE_TWICE),
                        tuple(7, "中文名称", "QS-SCJG-903", ImportReason.NAME_MISSING));
        assertThat(List.of(head.newItems(), head.wrongItems())).containsExactly(0, 3);
        assertThat(refusals(imports.apply(wuMin(), head.no(), ImportMode.ALL_OR_NOTHING, fresh())))
                .containsExactly(Refusal.of(ImportReason.HAS_WRONG_LINES, 3, 7));
        assertThat(draft(TEA)).isEmpty();
    }

    @Test
    void theRightLinesAreTakenOverWhateverTheOthersAre() {
        var head = given(csv(
                "code,name,承诺办结时限·工作日数,服务对象", "QS-SCJG-901,饮品店备案,5,企业、个体工商户", "QS-SCJG-902,饮品店变更,五,企业"));
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
                .extracting(point -> point.difference().before() + " → " + point.difference().after())
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
    void linesOfAListAreComparedByWhatTheyAreCalled() {
        publishFood();
        var first = GUIDE.materials().getFirst().name();
        var second = GUIDE.materials().get(1).name();
        var head = given(csv(
                "事项编码,名称,复印件份数,必要性,空白表",
                "QS-SCJG-006," + first + ",3,必要,申请表（空白）",
                "QS-SCJG-006," + second + ",,,",
                "QS-SCJG-006,卫生承诺书,0,必要,"));
        var points = lines.differences(QINGSHAN, head.no(), FOOD);
        assertThat(points.stream().map(point -> point.difference().kind()).toList())
                .containsOnly(
                        Difference.Kind.LINE_FIELD, Difference.Kind.LINE_ADDED, Difference.Kind.LINE_REMOVED)
                .filteredOn(Difference.Kind.LINE_REMOVED::equals)
                .hasSize(GUIDE.materials().size() - 2);
        imports.decide(wuMin(), head.no(), Decisions.all(FOOD, true), fresh()).orThrow();
        applied(head.no(), ImportMode.LINE_BY_LINE);
        var materials = draft(FOOD).orElseThrow().materials();
        assertThat(materials).extracting(material -> material.name()).containsExactly(first, second, "卫生承诺书");
        assertThat(materials.getFirst().copies()).isEqualTo(3);
        assertThat(materials.getFirst().blankForm()).isEqualTo("申请表（空白）");
        assertThat(materials.get(1)).isEqualTo(GUIDE.materials().get(1));
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

    @Test
    void aFileThatIsNoTableOrHasNoKnownHeadsIsRefusedAtOnce() {
        assertThat(refusals(imports.give(wuMin(), new GivenFile("x.xlsx", new byte[] {1, 2, 3}), fresh())))
                .containsExactly(Refusal.of(TableReason.NOT_A_TABLE, "x.xlsx"));
        assertThat(refusals(imports.give(wuMin(), csv("姓名,电话", "林晓雨,1"), fresh())))
                .containsExactly(Refusal.of(ImportReason.NO_KNOWN_COLUMNS));
        assertThatThrownBy(() -> imports.give(chenJing(), csv("code,name"), fresh()))
                .isInstanceOf(ActRefused.class);
        assertThat(place.bean(ImportStore.class).last(BINHE, 9)).isEmpty();
    }

    @Test
    void thousandsOfErrorsAreGatheredNotThrown() {
        var many = new String[4001];
        many[0] = "code,name,事项类型";
        for (int line = 1; line <= 4000; line++) many[line] = "QS-" + (10000 + line) + ",事项" + line + ",没有这种类型";
        var head = given(csv(many));
        assertThat(List.of(head.problems(), head.wrongItems())).containsExactly(4000, 4000);
    }
}
