package onewindow.catalogue.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onewindow.catalogue.writing.FormSection;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/** A column of an item file: the field of the guide it fills, by its path in the form, and the heads by which it is known. */
record ImportColumn(String path, @Nullable String part, String label, Kind kind, List<Enum<?>> words, String alias) {
    enum Kind {
        TEXT,
        NUMBER,
        MONEY,
        YES_NO,
        WORD,
        /** Several words of one closed list. */
        WORDS
    }

    static final String CODE = "code";

    static ImportColumn code() {
        return new ImportColumn(CODE, null, "catalogue.items.code", Kind.TEXT, List.of(), "item_code");
    }

    static ImportColumn words(String path, String label, Enum<?>... words) {
        return new ImportColumn(path, null, label, Kind.WORDS, List.of(words), path);
    }

    static ImportColumn of(FormSection.Column column, @Nullable String part, String alias) {
        return new ImportColumn(
                column.path(), part, "catalogue.field." + column.label(), kind(column), column.constants(), alias);
    }

    private static Kind kind(FormSection.Column column) {
        return switch (column.type()) {
            case "number" -> Kind.NUMBER;
            case "money" -> Kind.MONEY;
            case "checkbox", "yesno" -> Kind.YES_NO;
            case "select" -> Kind.WORD;
            default -> Kind.TEXT;
        };
    }

    /** The head of the template: part and field where the field alone would not be clear. */
    String head(Texts texts) {
        return part == null ? texts.of(label) : texts.of("catalogue.part." + part) + "·" + texts.of(label);
    }

    boolean isKnownAs(String head, List<Texts> languages) {
        var plain = plain(head);
        return plain.equals(plain(path))
                || plain.equals(plain(alias))
                || languages.stream()
                        .flatMap(
                                texts -> Stream.of(head(texts), texts.of(label)).limit(part == null ? 2 : 1))
                        .anyMatch(known -> plain.equals(plain(known)));
    }

    /** Without spaces, remarks in brackets and signs that people put around a head. */
    private static String plain(String head) {
        return head.replaceAll("[（(][^）)]*[）)]", "").replaceAll("[\\s*＊:：]", "").toLowerCase(Locale.ROOT);
    }
}
