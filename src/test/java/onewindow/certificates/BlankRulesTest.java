package onewindow.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.certificates.rules.BlankRules;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A serial is used once; a case has one valid copy. */
@Clause("LIC-39")
class BlankRulesTest {
    private static Optional<Blank> blank(BlankState state) {
        var done = new Blank.Done(Instant.parse("2026-09-21T01:00:00Z"), new OfficerNo("1003"));
        return Optional.of(new Blank(new BlankNo("SP0004217"), "食品经营许可证", state, done, null, null, null, "", null));
    }

    private static List<Reason> reasons(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::reason).toList();
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? reasons(refused.refusals()) : List.of();
    }

    @Test
    void aDeliveryIsARangeOfSerialsThatKeepTheirWidth() {
        assertThat(BlankRules.range("许可证", "sp0098", 4).orThrow())
                .extracting(BlankNo::value)
                .containsExactly("SP0098", "SP0099", "SP0100", "SP0101");
    }

    @ParameterizedTest
    @CsvSource({"SP9999,2", "0001,5", "SP,5", "SP12,5", "'SP 0001',5"})
    void whatIsNoSerialOrRunsOutOfFiguresIsRefused(String first, int count) {
        assertThat(reasons(BlankRules.range("许可证", first, count))).containsExactly(BlankReason.SERIAL_UNREADABLE);
    }

    @Test
    void everythingWrongWithADeliveryIsToldAtOnce() {
        assertThat(reasons(BlankRules.range(" ", "x", 0)))
                .containsExactly(BlankReason.KIND_MISSING, BlankReason.BLANK_COUNT, BlankReason.SERIAL_UNREADABLE);
        assertThat(reasons(BlankRules.range("许可证", "SP0001", BlankRules.MOST + 1)))
                .containsExactly(BlankReason.BLANK_COUNT);
    }

    @Test
    void onlyAGrantedCaseWithoutACopyIsPrintedOnABlankFromTheStock() {
        assertThat(BlankRules.whyNotPrint(blank(BlankState.IN_STOCK), true, Optional.empty()))
                .isEmpty();
        assertThat(reasons(BlankRules.whyNotPrint(blank(BlankState.SPOILED), false, blank(BlankState.VALID))))
                .containsExactly(BlankReason.NOT_IN_STOCK, BlankReason.NOT_GRANTED_YET, BlankReason.HAS_VALID_COPY);
        assertThat(reasons(BlankRules.whyNotPrint(Optional.empty(), true, Optional.empty())))
                .containsExactly(BlankReason.BLANK_UNKNOWN);
    }

    @Test
    void aFurtherCopyNeedsOneToReplaceAndAReason() {
        assertThat(BlankRules.whyNotReprint(blank(BlankState.IN_STOCK), blank(BlankState.VALID), "遗失"))
                .isEmpty();
        assertThat(reasons(BlankRules.whyNotReprint(blank(BlankState.VALID), Optional.empty(), " ")))
                .containsExactly(
                        BlankReason.NOT_IN_STOCK, BlankReason.NO_VALID_COPY, BlankReason.REPRINT_REASON_MISSING);
    }

    @Test
    void aMisprintIsSpoiledWhatWasHandedOutIsReplaced() {
        assertThat(ReprintCause.MISPRINT.before()).isEqualTo(BlankState.SPOILED);
        assertThat(ReprintCause.LOST.before()).isEqualTo(BlankState.REPLACED);
    }

    @Test
    void whatWasPrintedIsNotSpoiledByItself() {
        assertThat(reasons(BlankRules.whyNotSpoil(blank(BlankState.VALID), "受潮")))
                .containsExactly(BlankReason.NOT_IN_STOCK);
        assertThat(reasons(BlankRules.whyNotSpoil(blank(BlankState.IN_STOCK), " ")))
                .containsExactly(BlankReason.SPOIL_REASON_MISSING);
    }
}
