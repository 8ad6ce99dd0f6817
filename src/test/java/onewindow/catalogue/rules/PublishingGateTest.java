package onewindow.catalogue.rules;

import static onewindow.catalogue.CatalogueReason.ELEMENT_MISSING;
import static onewindow.catalogue.CatalogueReason.FEE_WITHOUT_AMOUNT;
import static onewindow.catalogue.CatalogueReason.FEE_WITHOUT_BASIS;
import static onewindow.catalogue.CatalogueReason.FREE_WITH_FEES;
import static onewindow.catalogue.CatalogueReason.MATERIAL_NUMBER_TWICE;
import static onewindow.catalogue.CatalogueReason.MATERIAL_WITHOUT_CONDITION;
import static onewindow.catalogue.CatalogueReason.MATERIAL_WITHOUT_QUESTION;
import static onewindow.catalogue.CatalogueReason.PROMISE_ABOVE_LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import onewindow.catalogue.CatalogueReason;
import onewindow.catalogue.Changed;
import onewindow.catalogue.Element;
import onewindow.catalogue.Guide;
import onewindow.demo.Centres;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Clause({"A3.1", "LIC-30"})
class PublishingGateTest {
    private static final Guide FOOD_LICENCE = Centres.guide("QS-SCJG-006");

    @Test
    void aWholeGuidePasses() {
        assertThat(PublishingGate.check(FOOD_LICENCE)).isEmpty();
    }

    static Stream<Arguments> elements() {
        return Stream.of(
                row("/names/zh", "''", Element.NAME),
                row("/scope/department", "' '", Element.DEPARTMENT),
                row("/scope/itemType/value", "null", Element.ITEM_TYPE),
                row("/scope/itemType/mark", "'NOT_ESTABLISHED'", Element.ITEM_TYPE),
                row("/scope/caseType/value", "null", Element.CASE_TYPE),
                row("/scope/targets", "[]", Element.TARGETS),
                row("/bases", "[]", Element.BASIS),
                row(
                        "/bases",
                        "[{'law':'食品安全法','article':'','text':'','validity':'','mark':'VERIFIED','source':''}]",
                        Element.BASIS),
                row(
                        "/bases",
                        "[{'law':'食品安全法','article':'35','text':'','validity':'','mark':'NOT_ESTABLISHED','source':''}]",
                        Element.BASIS),
                row("/conditions", "[]", Element.CONDITIONS),
                row("/conditions", "[{'text':'有场所','mark':'NOT_ESTABLISHED','source':''}]", Element.CONDITIONS),
                row("/materials", "[]", Element.MATERIALS),
                row("/steps", "[]", Element.PROCEDURE),
                row("/limits/legal", "null", Element.LEGAL_LIMIT),
                row("/limits/promised", "null", Element.PROMISED_LIMIT),
                row("/limits/promised/mark", "'NOT_ESTABLISHED'", Element.PROMISED_LIMIT),
                row("/result/document", "''", Element.RESULT),
                row("/fees/charge", "'NOT_ESTABLISHED'", Element.FEES),
                row("/fees/charge", "'CHARGED'", Element.FEES),
                row("/fees/mark", "'NOT_ESTABLISHED'", Element.FEES),
                row("/service/place", "''", Element.PLACE),
                row("/service/hours", "''", Element.HOURS),
                row("/service/consultPhone", "''", Element.CONSULT_PHONE),
                row("/service/supervisionPhone", "''", Element.SUPERVISION_PHONE),
                row("/remedies", "[]", Element.REMEDIES),
                row("/scope/caseType/value", "'JOINT'", Element.JOINT_BODIES),
                row("/scope/caseType/value", "'REPORT_UP'", Element.DECIDING_BODY));
    }

    private static Arguments row(String pointer, String json, Element missing) {
        return Arguments.of(pointer, json.replace('\'', '"'), missing);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("elements")
    void anEmptyOrUnestablishedElementIsNamedAndNothingElse(String pointer, String json, Element missing) {
        assertThat(PublishingGate.check(Changed.guide(FOOD_LICENCE, pointer, json)))
                .containsExactly(Refusal.of(ELEMENT_MISSING, missing));
    }

    @Test
    void everyElementHasItsRow() {
        assertThat(elements().map(row -> row.get()[2])).contains((Object[]) Element.values());
    }

    @Test
    void everythingMissingIsNamedAtOnce() {
        var guide = FOOD_LICENCE;
        for (var pointer : List.of("/bases", "/conditions", "/materials", "/steps", "/remedies"))
            guide = Changed.guide(guide, pointer, "[]");
        guide = Changed.guide(guide, "/limits/promised", "null");
        assertThat(PublishingGate.check(guide).stream()
                        .map(refusal -> refusal.details().getFirst()))
                .containsExactlyInAnyOrder(
                        Element.BASIS,
                        Element.CONDITIONS,
                        Element.MATERIALS,
                        Element.PROCEDURE,
                        Element.REMEDIES,
                        Element.PROMISED_LIMIT);
    }

    @ParameterizedTest(name = "{0} working days promised, the law allows {1} {2}: refused {3}")
    @CsvSource({
        "20, 20, WORKING_DAY, false",
        "21, 20, WORKING_DAY, true",
        "0, 0, WORKING_DAY, false",
        "1, 0, WORKING_DAY, true",
        "10, 15, CALENDAR_DAY, false",
        "11, 15, CALENDAR_DAY, true",
        "60, 3, MONTH, false",
        "61, 3, MONTH, true"
    })
    void aPromiseAboveTheLawIsRefused(int promised, int legal, String unit, boolean refused) {
        var guide = Changed.guide(FOOD_LICENCE, "/limits/promised/days", String.valueOf(promised));
        guide = Changed.guide(guide, "/limits/legal/number", String.valueOf(legal));
        guide = Changed.guide(guide, "/limits/legal/unit", '"' + unit + '"');
        assertThat(reasons(guide)).isEqualTo(refused ? List.of(PROMISE_ABOVE_LAW) : List.of());
    }

    @Test
    @Clause({"LIC-58", "LIC-59", "A6.1"})
    void feesNeedAmountAndBasisAndFreeMeansNoFees() {
        var line = "{\"name\":\"工本费\",\"yuan\":%s,\"per\":\"本\",\"when\":\"\",\"basis\":\"%s\",\"note\":\"\","
                + "\"mark\":\"VERIFIED\",\"source\":\"\"}";
        assertThat(reasons(charged(line.formatted("10.50", "发改价格〔2019〕914号")))).isEmpty();
        assertThat(reasons(charged(line.formatted("null", "发改价格〔2019〕914号")))).containsExactly(FEE_WITHOUT_AMOUNT);
        assertThat(reasons(charged(line.formatted("0", "")))).containsExactly(FEE_WITHOUT_BASIS);
        assertThat(reasons(charged(line.formatted("null", "")))).containsExactly(FEE_WITHOUT_AMOUNT, FEE_WITHOUT_BASIS);
        var free = Changed.guide(FOOD_LICENCE, "/fees/lines", "[" + line.formatted("10", "文件") + "]");
        assertThat(reasons(free)).containsExactly(FREE_WITH_FEES);
    }

    private static Guide charged(String line) {
        return Changed.guide(
                Changed.guide(FOOD_LICENCE, "/fees/charge", "\"CHARGED\""), "/fees/lines", "[" + line + "]");
    }

    @Test
    @Clause("A3.3")
    void aConditionalMaterialSaysWhenAndHangsOnAQuestionOfTheGuide() {
        assertThat(reasons(Changed.guide(FOOD_LICENCE, "/materials/5/when", "\"\"")))
                .containsExactly(MATERIAL_WITHOUT_CONDITION);
        assertThat(reasons(Changed.guide(FOOD_LICENCE, "/materials/5/option", "\"nobody_asks\"")))
                .containsExactly(MATERIAL_WITHOUT_QUESTION);
        assertThat(reasons(Changed.guide(FOOD_LICENCE, "/materials/1/number", "1")))
                .containsExactly(MATERIAL_NUMBER_TWICE);
    }

    private static List<CatalogueReason> reasons(Guide guide) {
        return PublishingGate.check(guide).stream()
                .map(refusal -> (CatalogueReason) refusal.reason())
                .toList();
    }
}
