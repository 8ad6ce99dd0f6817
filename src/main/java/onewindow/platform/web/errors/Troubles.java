package onewindow.platform.web.errors;

import static onewindow.platform.web.errors.PlatformReason.*;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import onewindow.platform.ActRefused;
import onewindow.platform.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.databind.DatabindException;

/** Turns whatever was thrown into what is told: pure, so that a table can test it. */
final class Troubles {
    private Troubles() {}

    /** {@code write} says whether the request could have changed anything. */
    static Trouble of(Throwable thrown, boolean write) {
        return switch (thrown) {
            case NotThere gone -> Trouble.of(NOT_THERE);
            case ActRefused refused -> Trouble.of(refused.refusals());
            case BindException unfit -> unfit(unfit);
            case MethodArgumentTypeMismatchException mismatch -> mismatched(mismatch);
            // A field by a name that no form of ours has.
            case InvalidPropertyException foreign -> Trouble.of(BAD_REQUEST);
            case TypeMismatchException mismatch -> Trouble.of(BAD_VALUE, named(mismatch.getPropertyName()));
            case HandlerMethodValidationException invalid -> Trouble.of(BAD_VALUES);
            case MissingServletRequestParameterException missing ->
                Trouble.of(MISSING_VALUE, named(missing.getParameterName()));
            case MissingServletRequestPartException missing ->
                Trouble.of(MISSING_VALUE, named(missing.getRequestPartName()));
            case MissingRequestHeaderException missing -> Trouble.of(MISSING_VALUE, named(missing.getHeaderName()));
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MaxUploadSizeExceededException large -> Trouble.of(TOO_LARGE);
            case MultipartException broken -> Trouble.of(UNREADABLE_BODY);
            case HttpRequestMethodNotSupportedException method ->
                Trouble.of(WRONG_METHOD)
                        .allowing(Set.copyOf(
                                method.getSupportedHttpMethods() == null
                                        ? List.<String>of()
                                        : method.getSupportedHttpMethods().stream()
                                                .map(Object::toString)
                                                .toList()));
            case HttpMediaTypeNotSupportedException type -> Trouble.of(WRONG_MEDIA_TYPE);
            case HttpMediaTypeNotAcceptableException type -> Trouble.of(NO_SUCH_FORMAT);
            case AsyncRequestTimeoutException late -> Trouble.of(BUSY);
            case CannotCreateTransactionException away -> Trouble.of(NOTHING_SAVED);
            case CannotGetJdbcConnectionException away -> Trouble.of(NOTHING_SAVED);
            case OptimisticLockingFailureException overtaken -> Trouble.of(CHANGED_MEANWHILE);
            case ConcurrencyFailureException locked -> Trouble.of(BUSY);
            case QueryTimeoutException slow -> Trouble.of(BUSY);
            case DataIntegrityViolationException unfit when isNoText(unfit) -> Trouble.of(BAD_VALUES);
            case DataAccessResourceFailureException broken -> broken(broken, write);
            case RecoverableDataAccessException broken -> broken(broken, write);
            case TransientDataAccessException passing -> broken(passing, write);
            case TransactionSystemException broken -> broken(broken, write);
            // Without a status of its own an exception is ours to repair, whatever interfaces it carries.
            case ErrorResponse answer -> ofStatus(answer.getStatusCode().value());
            default -> Trouble.of(INCIDENT);
        };
    }

    /** What a bare status means, when nothing else is known. */
    static Trouble ofStatus(int status) {
        return switch (status) {
            case 401 -> Trouble.of(SIGN_IN_NEEDED);
            case 403 -> Trouble.of(NOT_PERMITTED);
            case 404, 410 -> Trouble.of(NOT_THERE);
            case 405 -> Trouble.of(WRONG_METHOD);
            case 406 -> Trouble.of(NO_SUCH_FORMAT);
            case 409, 412 -> Trouble.of(CHANGED_MEANWHILE);
            case 413 -> Trouble.of(TOO_LARGE);
            case 415 -> Trouble.of(WRONG_MEDIA_TYPE);
            case 429 -> Trouble.of(TOO_OFTEN);
            case 503, 504 -> Trouble.of(BUSY);
            default -> status >= 400 && status < 500 ? Trouble.of(BAD_REQUEST) : Trouble.of(INCIDENT);
        };
    }

    /** A page whose address holds no well-formed number does not exist; a wrong word behind ? is a wrong value. */
    private static Trouble mismatched(MethodArgumentTypeMismatchException mismatch) {
        MethodParameter parameter = mismatch.getParameter();
        return parameter.hasParameterAnnotation(PathVariable.class)
                ? Trouble.of(NOT_THERE)
                : Trouble.of(BAD_VALUE, named(mismatch.getName()));
    }

    /** Where the form of the body is right and one of its values is not, the value is named by its place. */
    private static Trouble unreadable(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof DatabindException wrong)
                || wrong.getPath().isEmpty()) return Trouble.of(UNREADABLE_BODY);
        var place = new StringBuilder();
        for (var step : wrong.getPath()) {
            if (step.getPropertyName() == null)
                place.append('[').append(step.getIndex()).append(']');
            else place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
        }
        return Trouble.of(BAD_VALUES).withFields(List.of(new Trouble.WrongField(place.toString(), "")));
    }

    private static Trouble unfit(BindException unfit) {
        var fields = unfit.getFieldErrors().stream()
                .map(error -> new Trouble.WrongField(
                        error.getField(), error.isBindingFailure() ? "" : String.valueOf(error.getDefaultMessage())))
                .toList();
        return Trouble.of(BAD_VALUES).withFields(fields);
    }

    /**
     * A connection that broke during a write may have broken after the commit reached the disk. Only when the server itself
     * said that it lacked means, or that it never let us in, is it sure that nothing was written.
     */
    private static Trouble broken(Throwable thrown, boolean write) {
        var state = sqlState(thrown);
        boolean nothingDone = state != null
                && (state.equals("08001") || state.equals("08004") || state.startsWith("53") || state.startsWith("54"));
        return Trouble.of(write && !nothingDone ? OUTCOME_UNKNOWN : NOTHING_SAVED);
    }

    /** A character that no text may hold, such as NUL: the database says so where nothing before it did. */
    private static boolean isNoText(Throwable thrown) {
        var state = sqlState(thrown);
        return "22021".equals(state) || "22P05".equals(state);
    }

    private static @Nullable String sqlState(@Nullable Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql) return sql.getSQLState();
        return null;
    }

    /** Names of parameters come from our own signatures; anything else is left out. */
    private static String named(@Nullable String name) {
        return name != null && name.matches("[A-Za-z0-9_.\\[\\]-]{1,80}") ? name : "";
    }
}
