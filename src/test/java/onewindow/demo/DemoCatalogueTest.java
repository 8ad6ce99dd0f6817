package onewindow.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onewindow.catalogue.CatalogueReason;
import onewindow.catalogue.Element;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.Necessity;
import onewindow.catalogue.rules.PublishingGate;
import onewindow.catalogue.store.GuideText;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;
import org.junit.jupiter.api.Test;

class DemoCatalogueTest {
    private static final Map<ItemCode, Guide> GUIDES = DemoCatalogue.guides(Centres.WITHOUT_PROMISES);

    @Test
    void allFiftyTwoGuidesAreReadWithTheirThreeHundredAndThirtyTwoMaterials() {
        assertThat(GUIDES).hasSize(52);
        assertThat(GUIDES.values().stream()
                        .mapToInt(guide -> guide.materials().size())
                        .sum())
                .isEqualTo(332);
        assertThat(GUIDES.values().stream()
                        .flatMap(guide -> guide.materials().stream())
                        .filter(material -> material.need() == Necessity.IF))
                .hasSize(108);
        assertThat(GUIDES.values())
                .allMatch(guide -> !guide.names().en().isBlank()
                        && !guide.names().colloquial().isEmpty()
                        && !guide.scope().topics().isEmpty());
    }

    @Test
    void aGuideIsTheSameAfterItWasKeptAsText() {
        GUIDES.forEach((code, guide) -> assertThat(GuideText.read(GuideText.write(guide)))
                .as(code.value())
                .isEqualTo(guide));
    }

    @Test
    @Clause("A3.1")
    void whatTheGateLetsThroughAndWhatStaysADraftAndWhy() {
        var drafts = new TreeMap<String, String>();
        var publishable = new java.util.TreeSet<String>();
        GUIDES.forEach((code, guide) -> {
            var missing = PublishingGate.check(guide);
            if (missing.isEmpty()) publishable.add(code.value());
            else
                drafts.put(
                        code.value(),
                        missing.stream().map(DemoCatalogueTest::shortly).collect(Collectors.joining(" ")));
        });
        assertThat(publishable)
                .containsExactly(
                        "QS-CG-001",
                        "QS-GA-004",
                        "QS-GA-006",
                        "QS-GJJ-001",
                        "QS-LY-001",
                        "QS-MZ-001",
                        "QS-MZ-004",
                        "QS-NY-001",
                        "QS-RS-004",
                        "QS-SCJG-001",
                        "QS-SCJG-002",
                        "QS-SCJG-003",
                        "QS-SCJG-004",
                        "QS-SCJG-007",
                        "QS-SL-001",
                        "QS-SL-002",
                        "QS-SW-001",
                        "QS-WJ-001",
                        "QS-WL-001",
                        "QS-XF-001",
                        "QS-ZJ-003");
        assertThat(drafts.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue()))
                .containsExactly(
                        "QS-CG-002: FEE_WITHOUT_AMOUNT",
                        "QS-CL-001: LEGAL_LIMIT PROMISED_LIMIT FEES",
                        "QS-GA-001: LEGAL_LIMIT",
                        "QS-GA-002: FEE_WITHOUT_AMOUNT FEE_WITHOUT_BASIS",
                        "QS-GA-003: PROMISED_LIMIT",
                        "QS-GA-005: PROMISED_LIMIT",
                        "QS-JT-001: LEGAL_LIMIT",
                        "QS-JT-002: PROMISED_LIMIT",
                        "QS-JY-001: PROMISED_LIMIT",
                        "QS-JY-002: PROMISED_LIMIT",
                        "QS-MZ-002: PROMISED_LIMIT",
                        "QS-MZ-003: PROMISED_LIMIT",
                        "QS-MZ-005: LEGAL_LIMIT PROMISED_LIMIT",
                        "QS-RS-001: LEGAL_LIMIT",
                        "QS-RS-002: LEGAL_LIMIT",
                        "QS-RS-003: PROMISED_LIMIT",
                        "QS-RS-005: PROMISED_LIMIT",
                        "QS-SCJG-005: LEGAL_LIMIT",
                        "QS-SCJG-006: PROMISED_LIMIT",
                        "QS-SCJG-008: PROMISED_LIMIT",
                        "QS-SF-001: PROMISED_LIMIT",
                        "QS-SL-003: PROMISED_LIMIT",
                        "QS-SW-002: PROMISED_LIMIT",
                        "QS-SWU-001: PROMISED_LIMIT",
                        "QS-WJ-002: PROMISED_LIMIT",
                        "QS-WJ-003: LEGAL_LIMIT",
                        "QS-YB-001: PROMISED_LIMIT",
                        "QS-YJ-001: PROMISED_LIMIT",
                        "QS-ZJ-001: PROMISED_LIMIT",
                        "QS-ZJ-002: PROMISED_LIMIT",
                        "QS-ZRZY-001: PROMISED_LIMIT");
    }

    private static String shortly(Refusal refusal) {
        return refusal.reason() == CatalogueReason.ELEMENT_MISSING
                ? ((Element) refusal.details().getFirst()).name()
                : refusal.reason().name();
    }

    @Test
    @Clause("A3.1")
    void theCentresOwnPromiseLetsTheFoodLicencePass() {
        var food = "QS-SCJG-006";
        assertThat(PublishingGate.check(Centres.guide(Centres.WITHOUT_PROMISES, food)))
                .containsExactly(Refusal.of(CatalogueReason.ELEMENT_MISSING, Element.PROMISED_LIMIT));
        assertThat(PublishingGate.check(Centres.guide(food))).isEmpty();
    }

    @Test
    void aKeyThatNobodyReadsStopsTheLoad() {
        var sheet = new Sheet("guide.yml", Map.of("text", "有场所", "mark", "V", "sauce", "食品安全法"));
        assertThatThrownBy(() -> sheet.whole(line -> List.of(line.needed("text"), line.mark(), line.source())))
                .hasMessage("guide.yml: nobody reads sauce");
    }
}
