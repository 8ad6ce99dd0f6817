package onewindow.catalogue.imports;

import static onewindow.catalogue.CatalogueOnDatabase.BINHE;
import static onewindow.catalogue.CatalogueOnDatabase.QINGSHAN;
import static onewindow.catalogue.CatalogueOnDatabase.chenJing;
import static onewindow.catalogue.CatalogueOnDatabase.wuMin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import onewindow.catalogue.store.ImportStore;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;
import onewindow.platform.tables.GivenFile;
import onewindow.platform.tables.TableReason;
import org.junit.jupiter.api.Test;

@Clause({"A3.1", "SEC-4"})
class ImportCheckTest extends ImportsOnDatabase {
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
                        tuple(5, "承诺办结时限·工作日数（0 为当场）", "三天", ImportReason.NOT_A_NUMBER),
                        tuple(5, "服务对象", "外星人", ImportReason.NOT_A_WORD),
                        tuple(6, "事项编码", "QS-SCJG-901", ImportReason.CODE_TWICE),
                        tuple(7, "中文名称", "QS-SCJG-903", ImportReason.NAME_MISSING));
        assertThat(List.of(head.newItems(), head.wrongItems())).containsExactly(0, 3);
        assertThat(refusals(imports.apply(wuMin(), head.no(), ImportMode.ALL_OR_NOTHING, fresh())))
                .containsExactly(Refusal.of(ImportReason.HAS_WRONG_LINES, 3, 7));
        assertThat(draft(TEA)).isEmpty();
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
                .containsOnly(Difference.Kind.LINE_FIELD, Difference.Kind.LINE_ADDED, Difference.Kind.LINE_REMOVED)
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
