package onewindow.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import onewindow.catalogue.Answers;
import onewindow.catalogue.Checklist;
import onewindow.catalogue.Guide;
import onewindow.catalogue.Material;
import onewindow.catalogue.Situation;
import onewindow.demo.Centres;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;

@Clause({"A3.3", "A6.1"})
class MaterialListTest {
    private static final Guide FOOD_LICENCE = Centres.guide("QS-SCJG-006");
    private static final String[] ALWAYS = {"食品经营许可申请书", "营业执照", "与经营相适应的设备布局、操作流程", "食品安全管理制度目录", "食品安全管理人员证明"};
    private static final String AGENT = "委托书及代办人身份证明";
    private static final String MACHINES = "自动设备摆放位置与清单";
    private static final String SCHOOL = "学校（幼儿园）食堂的办学许可等材料";

    private static Checklist after(String... options) {
        return MaterialList.of(FOOD_LICENCE, new Answers(Set.of(options)));
    }

    @Test
    void withoutAnswersNothingIsTakenAwayAndConditionalOnesAreUncertain() {
        var list = after();
        assertThat(list.lines()).hasSize(8);
        assertThat(list.needed()).extracting(Material::name).containsExactly(ALWAYS);
        assertThat(list.open()).extracting(Situation::id).containsExactly("biz", "agent");
        assertThat(list.answers()).isEmpty();
    }

    @Test
    void aRestaurantKeptByItsOwnerBringsFivePapers() {
        var list = after("biz_cater", "agent_no");
        assertThat(list.lines()).allMatch(Checklist.Line::certain);
        assertThat(list.needed()).extracting(Material::name).containsExactly(ALWAYS);
        assertThat(list.open()).isEmpty();
        assertThat(list.answers())
                .extracting(answered -> answered.option().text())
                .containsExactly("餐饮服务", "否");
    }

    @Test
    void anAgentForAMachineBringsTwoMore() {
        var list = after("biz_auto", "agent_yes");
        assertThat(list.needed())
                .extracting(Material::name)
                .contains(ALWAYS)
                .contains(AGENT, MACHINES)
                .hasSize(7);
        assertThat(list.lines()).extracting(line -> line.material().name()).doesNotContain(SCHOOL);
    }

    @Test
    void severalKindsOfBusinessAddUp() {
        assertThat(after("biz_auto", "biz_school", "agent_no").needed())
                .extracting(Material::name)
                .contains(MACHINES, SCHOOL)
                .doesNotContain(AGENT);
    }

    @Test
    void whatIsNotOnTheListMayNotBeAskedFor() {
        var list = after("biz_cater", "agent_no");
        assertThat(list.lists(1)).isTrue();
        assertThat(list.lists(6)).isFalse();
        assertThat(list.lists(99)).isFalse();
    }

    @Test
    void aConditionWithoutAQuestionStaysOpenWhateverIsAnswered() {
        var equipment = Centres.guide("QS-SCJG-005");
        var list = MaterialList.of(equipment, new Answers(Set.of("eq_boiler", "k_new")));
        assertThat(list.lines())
                .filteredOn(line -> !line.certain())
                .extracting(line -> line.material().name())
                .containsExactly("作业人员证");
        assertThat(list.lines()).extracting(line -> line.material().name()).doesNotContain("维护保养合同");
    }

    @Test
    void answersOfNoQuestionAreNamed() {
        assertThat(MaterialList.unknown(FOOD_LICENCE, new Answers(Set.of("agent_no", "fam_yes"))))
                .containsExactly("fam_yes");
    }
}
