package onewindow.platform.web.errors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A problem of the JSON interface (RFC 9457). Beside the standard members: {@code code} for programs, {@code clause} on which
 * it rests, {@code remedy} what to do now, {@code contact} whom to ask, {@code incident} to name when asking,
 * {@code version} that stands now when somebody else was faster, and all {@code refusals} at once.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String clause,
        String remedy,
        String contact,
        @Nullable String incident,
        @Nullable String submission,
        @Nullable Integer version,
        List<Part> refusals,
        List<Trouble.WrongField> fields) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One of the refusals told at once. */
    public record Part(String code, String what, String remedy, String contact, List<String> clauses) {}

    public static Problem of(
            Trouble trouble,
            Texts texts,
            String instance,
            @Nullable String incident,
            @Nullable SubmissionId submission) {
        var parts = trouble.refusals().stream()
                .map(texts::refusal)
                .map(text -> new Part(text.code(), text.what(), text.now(), text.whom(), text.clauses()))
                .toList();
        var first = parts.getFirst();
        return new Problem(
                "urn:onewindow:" + trouble.first().reason().key(),
                texts.of("platform.error.title." + trouble.status()),
                trouble.status(),
                first.what(),
                instance,
                first.code(),
                first.clauses().getFirst(),
                first.remedy(),
                first.contact(),
                incident,
                submission == null ? null : submission.value(),
                trouble.versionNow(),
                parts,
                trouble.fields());
    }
}
