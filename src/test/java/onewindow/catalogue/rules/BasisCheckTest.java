package onewindow.catalogue.rules;

import static onewindow.catalogue.On.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onewindow.catalogue.CatalogueReason;
import onewindow.catalogue.Changed;
import onewindow.catalogue.Element;
import onewindow.catalogue.LegalBasis;
import onewindow.catalogue.Mark;
import onewindow.catalogue.laws.BasisState;
import onewindow.catalogue.laws.LawText;
import onewindow.catalogue.laws.ShippedLaws;
import onewindow.demo.Centres;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Clause({"A3.1", "LIC-30"})
class BasisCheckTest {
    private static final List<LawText> REGISTER = ShippedLaws.read();

    private static LegalBasis basis(String law, String number, String article) {
        return new LegalBasis(law, number, article, "", "", Mark.VERIFIED, "");
    }

    @ParameterizedTest(name = "{0} {1} on {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "行政许可法 | '' | 30 | Fri 2026-09-18 | IN_FORCE",
                "《中华人民共和国行政许可法》 | '' | 30 | Fri 2026-09-18 | IN_FORCE",
                "中华人民共和国民法典（婚姻家庭编） | '' | 1046 | Fri 2026-09-18 | IN_FORCE",
                "婚姻法 | '' | 8 | Thu 2020-12-31 | IN_FORCE",
                "婚姻法 | '' | 8 | Fri 2021-01-01 | REPEALED",
                "婚姻登记条例 | '' | 7 | Fri 2026-09-18 | IN_FORCE",
                "婚姻登记条例 | 国务院令第387号 | 7 | Fri 2025-05-09 | IN_FORCE",
                "婚姻登记条例 | 国务院令第387号 | 7 | Sat 2025-05-10 | REPEALED",
                "婚姻登记条例（2025年修订，国务院令第804号） | '' | 7 | Fri 2026-09-18 | IN_FORCE",
                "婚姻登记条例（2025年修订，国务院令第804号） | '' | 7 | Fri 2025-05-09 | NOT_YET_IN_FORCE",
                "婚姻登记条例 | 国务院令第999号 | 7 | Fri 2026-09-18 | NUMBER_UNKNOWN",
                "中华人民共和国社会救助法（2026-07-01施行） | '' | 18 | Tue 2026-06-30 | NOT_YET_IN_FORCE",
                "中华人民共和国社会救助法（2026-07-01施行） | '' | 18 | Wed 2026-07-01 | IN_FORCE",
                "某县养犬管理办法 | '' | 3 | Fri 2026-09-18 | NOT_REGISTERED",
                "行政许可法 | '' | '' | Fri 2026-09-18 | INCOMPLETE",
                "'' | '' | 3 | Fri 2026-09-18 | INCOMPLETE",
            })
    void aBasisIsHeldAgainstTheTextItMeans(String law, String number, String article, String day, BasisState state) {
        assertThat(BasisCheck.of(basis(law, number, article), REGISTER, on(day)).state())
                .isEqualTo(state);
    }

    @Test
    void theGateRefusesABasisThatIsNotInForceOnTheFirstDay() {
        var guide = Changed.guide(Centres.guide("QS-SCJG-006"), "/bases", """
                [{"law": "食品经营许可管理办法", "number": "食品药品监管总局令第17号", "article": "9", "text": "", "validity": "",
                  "mark": "VERIFIED", "source": ""}]
                """);
        assertThat(PublishingGate.check(guide, REGISTER, on("Thu 2023-11-30"))).isEmpty();
        assertThat(PublishingGate.check(guide, REGISTER, on("Fri 2023-12-01")))
                .containsExactly(Refusal.of(
                        CatalogueReason.BASIS_NOT_IN_FORCE,
                        Element.BASIS,
                        "食品经营许可管理办法",
                        BasisState.REPEALED,
                        "2023-12-01",
                        "食品经营许可和备案管理办法"));
    }

    @Test
    void aGuideWrittenBeforeNumbersHadAPlaceIsStillRead() {
        var old = Changed.guide(
                Centres.guide("QS-SCJG-006"),
                "/bases",
                "[{'law':'行政许可法','article':'30','text':'','validity':'','mark':'VERIFIED','source':''}]"
                        .replace('\'', '"'));
        assertThat(old.bases()).containsExactly(basis("行政许可法", "", "30"));
    }
}
