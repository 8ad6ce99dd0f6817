package onewindow.catalogue.laws;

import static onewindow.catalogue.CatalogueOnDatabase.BINHE;
import static onewindow.catalogue.CatalogueOnDatabase.QINGSHAN;
import static onewindow.catalogue.CatalogueOnDatabase.chenJing;
import static onewindow.catalogue.CatalogueOnDatabase.wuMin;
import static onewindow.catalogue.On.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import onewindow.catalogue.CatalogueOnDatabase;
import onewindow.catalogue.CatalogueReason;
import onewindow.catalogue.ItemCode;
import onewindow.demo.Centres;
import onewindow.ledger.Ledger;
import onewindow.ledger.Stream;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Clause({"A3.1", "LIC-30"})
class LawsTest {
    private static final ItemCode MARRIAGE = new ItemCode("QS-MZ-001");
    private static final String RULES = "婚姻登记条例";
    private static final String NUMBER = "国务院令第804号";

    private CatalogueOnDatabase place;
    private Laws laws;

    @BeforeEach
    void open() {
        place = new CatalogueOnDatabase("Fri 2026-09-18");
        laws = place.bean(Laws.class);
        place.catalogue()
                .draft(wuMin(), MARRIAGE, Centres.guide("QS-MZ-001"), SubmissionId.fresh())
                .orThrow();
    }

    @AfterEach
    void close() {
        place.close();
    }

    private static LawText repealed(String day) {
        return new LawText(List.of(RULES), NUMBER, on("Sat 2025-05-10"), on(day), "新婚姻登记条例", "测试");
    }

    private List<String> broken() {
        return laws.broken(QINGSHAN).stream()
                .map(found -> found.cited().code() + " " + found.cited().basis().law() + " "
                        + found.finding().state())
                .toList();
    }

    private static List<Refusal> refusals(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusals();
    }

    @Test
    void aRepealFlagsTheGuidesThatRestOnTheTextFromItsDayOn() {
        assertThat(broken()).isEmpty();
        laws.register(wuMin(), repealed("Thu 2026-10-01"), SubmissionId.fresh()).orThrow();
        assertThat(broken()).isEmpty();
        place.itIs("Thu 2026-10-01");
        assertThat(broken()).containsExactly("QS-MZ-001 婚姻登记条例（2025年修订，国务院令第804号） REPEALED");
        assertThat(laws.broken(QINGSHAN, List.of(new ItemCode("QS-GA-001")))).isEmpty();
        assertThat(laws.broken(BINHE)).isEmpty();
    }

    @Test
    void noGuideIsPublishedOnARepealedBasis() {
        laws.register(wuMin(), repealed("Thu 2026-10-01"), SubmissionId.fresh()).orThrow();
        var late = place.catalogue().publish(wuMin(), MARRIAGE, on("Fri 2026-10-09"), SubmissionId.fresh());
        assertThat(refusals(late)).extracting(Refusal::reason).contains(CatalogueReason.BASIS_NOT_IN_FORCE);
    }

    @Test
    void aCorrectionReplacesTheDatesAndBothStandInTheLedger() {
        laws.register(wuMin(), repealed("Thu 2026-09-17"), SubmissionId.fresh()).orThrow();
        assertThat(broken()).hasSize(1);
        var right = new LawText(List.of(RULES), NUMBER, on("Sat 2025-05-10"), null, "", "更正");
        laws.register(wuMin(), right, SubmissionId.fresh()).orThrow();
        assertThat(broken()).isEmpty();
        assertThat(laws.text(QINGSHAN, RULES, NUMBER)).contains(right);
        var stream = new Stream(QINGSHAN, "law/" + RULES + "/" + NUMBER);
        assertThat(place.bean(Ledger.class).history(stream).entries())
                .extracting(entry -> entry.kind())
                .containsExactly("LawRegistered", "LawRegistered");
    }

    @Test
    void aTextWithoutNameOrThatEndsBeforeItBeganIsNotRegistered() {
        assertThat(refusals(laws.register(wuMin(), repealed("Sat 2025-05-10"), SubmissionId.fresh())))
                .containsExactly(Refusal.of(
                        CatalogueReason.REPEALED_BEFORE_IN_FORCE, on("Sat 2025-05-10"), on("Sat 2025-05-10")));
        var nameless = new LawText(List.of(" "), "", on("Sat 2025-05-10"), null, "", "");
        assertThat(refusals(laws.register(wuMin(), nameless, SubmissionId.fresh())))
                .containsExactly(Refusal.of(CatalogueReason.LAW_WITHOUT_NAME));
        assertThatThrownBy(() -> laws.register(chenJing(), nameless, SubmissionId.fresh()))
                .isInstanceOf(ActRefused.class);
    }
}
