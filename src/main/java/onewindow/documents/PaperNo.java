package onewindow.documents;

import java.util.regex.Pattern;
import onewindow.platform.Identifier;

/**
 * Names one paper within a centre, in letters fit for addresses: SJ-2026-0007. The same serial stands printed as
 * 青山政务收字〔2026〕第0007号.
 */
public record PaperNo(String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{4,9}");

    public PaperNo {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("paper number: kind, year, serial, such as SJ-2026-0007");
    }

    static PaperNo of(PaperKind kind, int year, int serial) {
        return new PaperNo("%s-%d-%04d".formatted(kind.code(), year, serial));
    }

    static String printed(PaperKind kind, String agencyShortName, int year, int serial) {
        return "%s%s字〔%d〕第%04d号".formatted(agencyShortName, kind.nature(), year, serial);
    }

    @Override
    public String toString() {
        return value;
    }
}
