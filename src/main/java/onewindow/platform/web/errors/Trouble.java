package onewindow.platform.web.errors;

import java.util.List;
import java.util.Set;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What stands in the way of an answer: the status for programs, the refusals for people, and which fields were wrong. */
public record Trouble(int status, List<Refusal> refusals, List<WrongField> fields, List<String> allow) {
    private static final int UNPROCESSABLE = 422;

    /** A field of a request and what is wrong with it, in the language of the request. */
    public record WrongField(String field, String message) {}

    public static Trouble of(PlatformReason reason, Object... details) {
        return new Trouble(reason.status(), List.of(Refusal.of(reason, details)), List.of(), List.of());
    }

    /** A refused act: not permitted and changed meanwhile have their own status in every module, all else is 422. */
    public static Trouble of(List<Refusal> refusals) {
        int status = refusals.stream()
                .map(Refusal::reason)
                .mapToInt(Trouble::statusOf)
                .reduce((one, other) -> one == other ? one : UNPROCESSABLE)
                .orElseThrow();
        return new Trouble(status, List.copyOf(refusals), List.of(), List.of());
    }

    Trouble withFields(List<WrongField> wrong) {
        return new Trouble(status, refusals, List.copyOf(wrong), allow);
    }

    Trouble allowing(Set<String> methods) {
        return new Trouble(status, refusals, fields, List.copyOf(methods));
    }

    public Refusal first() {
        return refusals.getFirst();
    }

    /** The version that stands now, where somebody was overtaken and the refusal names it. */
    public @Nullable Integer versionNow() {
        boolean overtaken = first().reason().name().equals("CHANGED_MEANWHILE");
        return overtaken && !first().details().isEmpty() && first().details().getFirst() instanceof Integer version
                ? version
                : null;
    }

    boolean is(PlatformReason reason) {
        return first().reason() == reason;
    }

    /** Ours to repair, and therefore worth an incident number. */
    boolean isOurs() {
        return is(PlatformReason.INCIDENT) || is(PlatformReason.OUTCOME_UNKNOWN) || is(PlatformReason.NOTHING_SAVED);
    }

    private static int statusOf(Reason reason) {
        if (reason instanceof PlatformReason ours) return ours.status();
        // One word means one thing in all modules; the modules lie above this one and cannot be asked by type.
        return switch (reason.name()) {
            case "NOT_PERMITTED" -> 403;
            case "CHANGED_MEANWHILE", "SUBMISSION_USED_ALREADY" -> 409;
            default -> UNPROCESSABLE;
        };
    }
}
