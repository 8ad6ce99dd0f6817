package onewindow.people.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Clause("SEC-1")
class LockOutTest {
    private static final Instant NINE = Instant.parse("2026-09-21T01:00:00Z");

    @ParameterizedTest
    @CsvSource({"5, 30", "10, 60", "15, 120", "20, 240", "25, 480", "30, 480", "500, 480"})
    void everyFifthWrongTryLocksForTwiceAsLongAndNeverLongerThanAWorkingDay(int failures, int minutes) {
        assertThat(LockOut.lockedUntil(failures, NINE)).contains(NINE.plus(Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "4", "6", "9", "11"})
    void theTriesBetweenDoNotLock(int failures) {
        assertThat(LockOut.lockedUntil(failures, NINE)).isEmpty();
    }

    @Test
    void aLockEndsAtItsMoment() {
        var until = NINE.plus(Duration.ofMinutes(30));
        assertThat(LockOut.isLocked(until, until.minusNanos(1))).isTrue();
        assertThat(LockOut.isLocked(until, until)).isFalse();
        assertThat(LockOut.isLocked(null, NINE)).isFalse();
    }
}
