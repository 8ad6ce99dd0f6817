package onewindow.catalogue;

import static onewindow.catalogue.CatalogueOnDatabase.BINHE;
import static onewindow.catalogue.CatalogueOnDatabase.QINGSHAN;
import static onewindow.catalogue.CatalogueOnDatabase.wuMin;
import static onewindow.catalogue.On.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onewindow.catalogue.store.CatalogueLists;
import onewindow.catalogue.store.CatalogueLists.Order;
import onewindow.demo.Centres;
import onewindow.demo.DemoCatalogue;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Clause("A2.1")
class CatalogueSearchTest {
    private static final LocalDate TODAY = on("Tue 2026-09-01");
    private static final String FOOD = "QS-SCJG-006";

    private static CatalogueOnDatabase place;
    private static DemoCatalogue.Loaded loaded;

    @BeforeAll
    static void load() {
        place = new CatalogueOnDatabase("Tue 2026-09-01");
        loaded = DemoCatalogue.load(place.catalogue(), wuMin(), Centres.QINGSHAN, TODAY);
    }

    @AfterAll
    static void close() {
        place.close();
    }

    private static List<String> found(String words) {
        return place.catalogue().search(QINGSHAN, Search.of(words), TODAY).lines().stream()
                .map(line -> line.code().value())
                .toList();
    }

    @Test
    @Clause("A3.1")
    void theDemoPublishesWhatPassesTheGateAndASecondLoadChangesNothing() {
        assertThat(loaded.published()).hasSize(22);
        assertThat(loaded.drafts()).hasSize(30);
        int seen = place.catalogue().seen(QINGSHAN, new ItemCode(FOOD));
        var again = DemoCatalogue.load(place.catalogue(), wuMin(), Centres.QINGSHAN, TODAY);
        assertThat(again).isEqualTo(loaded);
        assertThat(place.catalogue().seen(QINGSHAN, new ItemCode(FOOD))).isEqualTo(seen);
    }

    @ParameterizedTest(name = "{0} finds the food business licence first")
    @ValueSource(
            strings = {
                "spjy",
                "SPJYXK",
                "食品经营",
                "食品经营许可（餐饮服务、食品销售，新办）",
                "开饭店",
                "饭店",
                "kfd",
                "kaifandian",
                "shipinjingying",
                "QS-SCJG-006",
                "qs-scjg-006",
                "Food business",
                "licence food",
                "市场监督 食品"
            })
    void peopleFindTheFoodLicenceByWhatTheyCallIt(String words) {
        assertThat(found(words)).first().isEqualTo(FOOD);
    }

    @ParameterizedTest
    @CsvSource({
        "办护照, QS-GA-004",
        "bhz, QS-GA-004",
        "离婚, QS-MZ-004",
        "sgjjt, ''",
        "gjjtq, QS-GJJ-001",
        "zfgjj, QS-GJJ-001"
    })
    void colloquialNamesAndInitialsLeadToTheItem(String words, String code) {
        if (code.isEmpty()) assertThat(found(words)).isEmpty();
        else assertThat(found(words)).first().isEqualTo(code);
    }

    @Test
    void anExactCodeStandsBeforeNamesAndNamesBeforeTheRest() {
        assertThat(found("QS-SCJG-00")).hasSizeGreaterThan(3).isSorted();
        var company = found("公司");
        assertThat(company.getFirst()).isEqualTo("QS-SCJG-002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'", "100%", "'; drop table catalogue.item; --", "食品经营许可不存在", "\n"})
    void signsOfTheQueryLanguageAreJustSigns(String words) {
        assertThat(found(words)).isEqualTo(words.isBlank() ? found("") : List.of());
    }

    @Test
    void draftsAndOtherCentresAreNotFound() {
        assertThat(found("上户口")).isEmpty();
        assertThat(place.catalogue().search(BINHE, Search.of(""), TODAY).total())
                .isZero();
        assertThat(place.catalogue()
                        .search(QINGSHAN, Search.of(""), on("Mon 2026-08-31"))
                        .total())
                .isZero();
    }

    @Test
    void filtersNarrowAndPagesTileTheWholeList() {
        var catalogue = place.catalogue();
        var firms = catalogue.search(QINGSHAN, new Search("", null, Target.ENTERPRISE, null, 0, 100), TODAY);
        assertThat(firms.lines()).isNotEmpty().allMatch(line -> line.targets().contains(Target.ENTERPRISE));
        assertThat(firms.total()).isEqualTo(firms.lines().size()).isLessThan(22);
        var civil = catalogue.search(QINGSHAN, new Search("", "民政局", null, Topic.FAMILY_AND_RESIDENCE, 0, 100), TODAY);
        assertThat(civil.lines()).extracting(line -> line.code().value()).containsExactly("QS-MZ-001", "QS-MZ-004");
        var first = catalogue.search(QINGSHAN, new Search("", null, null, null, 0, 15), TODAY);
        var second = catalogue.search(QINGSHAN, new Search("", null, null, null, 15, 15), TODAY);
        assertThat(first.total()).isEqualTo(22);
        assertThat(first.lines()).hasSize(15).doesNotContainAnyElementsOf(second.lines());
        assertThat(second.lines()).hasSize(7);
        assertThat(second.total()).isEqualTo(22);
    }

    @Test
    void aPageBehindTheLastStillKnowsHowManyThereAre() {
        assertThat(place.catalogue()
                        .search(QINGSHAN, new Search("", null, null, null, 120, 15), TODAY)
                        .total())
                .isEqualTo(22);
    }

    @Test
    void aLineSaysWhatTheListNeeds() {
        var line = place.catalogue()
                .search(QINGSHAN, Search.of("spjy"), TODAY)
                .lines()
                .getFirst();
        assertThat(line.names().zh()).isEqualTo("食品经营许可（餐饮服务、食品销售，新办）");
        assertThat(line.department()).isEqualTo("市场监督管理局");
        assertThat(line.caseType()).isEqualTo(CaseType.PROMISED);
        assertThat(line.promisedDays()).isEqualTo(7);
        assertThat(line.legalNumber()).isEqualTo(20);
        assertThat(line.legalUnit()).isEqualTo(LimitUnit.WORKING_DAY);
        assertThat(line.charge()).isEqualTo(Fees.Charge.FREE);
        assertThat(line.status()).isEqualTo(ItemStatus.PUBLISHED);
    }

    @Test
    void departmentsTopicsAndTargetsAreCounted() {
        var lists = place.lists();
        assertThat(lists.departments(QINGSHAN, TODAY)).contains(new CatalogueLists.Count("市场监督管理局", 6));
        assertThat(lists.departments(QINGSHAN, TODAY).stream()
                        .mapToInt(CatalogueLists.Count::items)
                        .sum())
                .isEqualTo(22);
        assertThat(lists.topics(QINGSHAN, TODAY))
                .extracting(CatalogueLists.Count::of)
                .contains("STARTING_BUSINESS");
        assertThat(lists.targets(QINGSHAN, TODAY))
                .extracting(CatalogueLists.Count::of)
                .contains("NATURAL_PERSON");
    }

    @Test
    void staffSeeDraftsTooByStatusAndInEveryOrder() {
        var lists = place.lists();
        var all = new Search("", null, null, null, 0, 100);
        for (var order : Order.values())
            assertThat(lists.items(QINGSHAN, Optional.empty(), order, false, all, TODAY)
                            .lines())
                    .hasSize(52);
        var drafts = lists.items(QINGSHAN, Optional.of(ItemStatus.DRAFT), Order.CODE, false, all, TODAY);
        assertThat(drafts.total()).isEqualTo(30);
        assertThat(drafts.lines()).allMatch(line -> line.draft() == 1 && line.inForce() == 0);
        assertThat(lists.items(QINGSHAN, Optional.empty(), Order.NAME, true, Search.of("spjy"), TODAY)
                        .lines())
                .extracting(line -> line.code().value())
                .containsExactly(FOOD);
    }

    @Test
    void aSuspendedItemIsFoundAndMarked() {
        var divorce = new ItemCode("QS-MZ-004");
        var catalogue = place.catalogue();
        catalogue.suspend(wuMin(), divorce, "设备检修", SubmissionId.fresh()).orThrow();
        try {
            assertThat(catalogue.search(QINGSHAN, Search.of("离婚登记"), TODAY).lines())
                    .extracting(ItemSummary::status)
                    .containsExactly(ItemStatus.SUSPENDED);
        } finally {
            catalogue.resume(wuMin(), divorce, SubmissionId.fresh()).orThrow();
        }
    }
}
