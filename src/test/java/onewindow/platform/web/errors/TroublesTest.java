package onewindow.platform.web.errors;

import static onewindow.platform.web.errors.PlatformReason.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import onewindow.platform.ActRefused;
import onewindow.platform.NotThere;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;

class TroublesTest {
    private static final boolean WRITE = true;
    private static final boolean READ = false;

    static Stream<Arguments> thrown() {
        return Stream.of(
                Arguments.of(new NotThere(), READ, NOT_THERE),
                Arguments.of(new MissingServletRequestParameterException("item", "String"), READ, MISSING_VALUE),
                Arguments.of(new InvalidPropertyException(String.class, "who[0]", "x"), WRITE, BAD_REQUEST),
                Arguments.of(new MaxUploadSizeExceededException(1), WRITE, TOO_LARGE),
                Arguments.of(new HttpRequestMethodNotSupportedException("PUT", List.of("GET")), WRITE, WRONG_METHOD),
                Arguments.of(new OptimisticLockingFailureException("x"), WRITE, CHANGED_MEANWHILE),
                Arguments.of(new CannotAcquireLockException("x"), WRITE, BUSY),
                Arguments.of(new QueryTimeoutException("x"), READ, BUSY),
                Arguments.of(new CannotCreateTransactionException("x"), WRITE, NOTHING_SAVED),
                Arguments.of(new CannotGetJdbcConnectionException("x"), WRITE, NOTHING_SAVED),
                Arguments.of(broken("08006"), WRITE, OUTCOME_UNKNOWN),
                Arguments.of(broken("57P01"), WRITE, OUTCOME_UNKNOWN),
                Arguments.of(broken("08006"), READ, NOTHING_SAVED),
                Arguments.of(broken("53300"), WRITE, NOTHING_SAVED),
                Arguments.of(broken("08001"), WRITE, NOTHING_SAVED),
                Arguments.of(new TransactionSystemException("commit failed"), WRITE, OUTCOME_UNKNOWN),
                Arguments.of(new DataIntegrityViolationException("x"), WRITE, INCIDENT),
                Arguments.of(new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS), WRITE, TOO_OFTEN),
                Arguments.of(new ResponseStatusException(HttpStatus.BAD_GATEWAY), READ, INCIDENT),
                Arguments.of(new IllegalStateException("x"), READ, INCIDENT),
                Arguments.of(new StackOverflowError(), READ, INCIDENT));
    }

    private static Exception broken(String sqlState) {
        return new DataAccessResourceFailureException("x", new SQLException("x", sqlState));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whatWasThrownIsToldAsOneReasonWithItsStatus(Throwable thrown, boolean write, PlatformReason expected) {
        var trouble = Troubles.of(thrown, write);
        assertThat(trouble.first().reason()).isEqualTo(expected);
        assertThat(trouble.status()).isEqualTo(expected.status());
    }

    @Test
    void aWrongMethodNamesTheRightOnes() {
        var trouble = Troubles.of(new HttpRequestMethodNotSupportedException("PUT", List.of("GET")), WRITE);
        assertThat(trouble.allow()).containsExactly("GET");
    }

    @Test
    void aRefusedActIsUnprocessableButLackOfPermissionAndLostRacesHaveTheirOwnStatus() {
        assertThat(statusOf(Module.ASKED_ONCE_ALREADY)).isEqualTo(422);
        assertThat(statusOf(Module.NOT_PERMITTED)).isEqualTo(403);
        assertThat(statusOf(Module.CHANGED_MEANWHILE)).isEqualTo(409);
        assertThat(statusOf(Module.NOT_PERMITTED, Module.ASKED_ONCE_ALREADY)).isEqualTo(422);
    }

    private static int statusOf(Reason... reasons) {
        var refusals = Stream.of(reasons).map(reason -> Refusal.of(reason)).toList();
        return Troubles.of(new ActRefused(refusals), WRITE).status();
    }

    @Test
    void everyBareErrorStatusHasAMeaning() {
        for (int status = 400; status < 600; status++)
            assertThat(Troubles.ofStatus(status).refusals())
                    .as("status " + status)
                    .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(PlatformReason.class)
    void onlyWhatIsOursToRepairGetsAnIncidentNumber(PlatformReason reason) {
        boolean expected = List.of(INCIDENT, OUTCOME_UNKNOWN, NOTHING_SAVED).contains(reason);
        assertThat(Trouble.of(reason).isOurs()).isEqualTo(expected);
    }

    @Test
    void incidentNumbersDifferAndCanBeReadAloud() {
        var numbers = Stream.generate(Incident::fresh)
                .limit(1000)
                .map(Incident::number)
                .toList();
        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}"));
    }

    private enum Module implements Reason {
        ASKED_ONCE_ALREADY,
        NOT_PERMITTED,
        CHANGED_MEANWHILE;

        @Override
        public List<String> clauses() {
            return List.of("A3.3");
        }
    }
}
