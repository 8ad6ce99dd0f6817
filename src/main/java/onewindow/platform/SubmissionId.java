package onewindow.platform;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names one submission of a form or one API request; a second use of the same id returns the first outcome. */
public record SubmissionId(String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.:-]{8,80}");

    public SubmissionId {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("submission id: 8 to 80 letters, digits, . _ : -");
    }

    public static SubmissionId fresh() {
        return new SubmissionId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
