package onewindow.catalogue.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onewindow.catalogue.ItemType;
import onewindow.platform.Outcome;
import onewindow.platform.web.Texts;

/**
 * Between what people write in a cell and what the form of a guide holds: words of closed lists in Chinese or English, whole
 * numbers, money, yes and no.
 */
final class CellWords {
    static final int LONGEST_TEXT = 4_000;

    private final List<Texts> languages;

    CellWords(List<Texts> languages) {
        this.languages = languages;
    }

    List<Texts> languages() {
        return languages;
    }

    Outcome<String> read(ImportColumn column, String cell) {
        return switch (column.kind()) {
            case TEXT ->
                cell.length() > LONGEST_TEXT
                        ? Outcome.refused(ImportReason.TEXT_TOO_LONG, String.valueOf(LONGEST_TEXT))
                        : Outcome.done(cell);
            case NUMBER ->
                cell.matches("[0-9]{1,6}")
                        ? Outcome.done(String.valueOf(Integer.parseInt(cell)))
                        : Outcome.refused(ImportReason.NOT_A_NUMBER, cell);
            case MONEY ->
                cell.matches("[0-9]{1,9}(\\.[0-9]{1,2})?")
                        ? Outcome.done(money(cell))
                        : Outcome.refused(ImportReason.NOT_A_NUMBER, cell);
            case YES_NO -> yesOrNo(cell);
            case WORD -> word(column, cell).map(Outcome::done).orElseGet(() -> notAWord(column, cell));
            case WORDS -> words(column, cell);
        };
    }

    private static String money(String cell) {
        return new BigDecimal(cell).stripTrailingZeros().toPlainString();
    }

    private Outcome<String> yesOrNo(String cell) {
        if (isWord(cell, "catalogue.edit.yes") || cell.equalsIgnoreCase("true") || cell.equals("1"))
            return Outcome.done("true");
        if (isWord(cell, "catalogue.edit.no") || cell.equalsIgnoreCase("false") || cell.equals("0"))
            return Outcome.done("false");
        return Outcome.refused(ImportReason.NOT_YES_OR_NO, cell);
    }

    private boolean isWord(String cell, String key) {
        return languages.stream().anyMatch(texts -> texts.of(key).equalsIgnoreCase(cell));
    }

    private Optional<String> word(ImportColumn column, String cell) {
        if (column.words().getFirst() instanceof ItemType) {
            var numbered = ItemType.numbered(cell);
            if (numbered.isPresent()) return numbered.map(Enum::name);
        }
        return column.words().stream()
                .filter(word -> word.name().equalsIgnoreCase(cell)
                        || languages.stream().anyMatch(texts -> texts.word(word).equalsIgnoreCase(cell)))
                .map(Enum::name)
                .findFirst();
    }

    private Outcome<String> words(ImportColumn column, String cell) {
        var found = new TreeSet<Integer>();
        for (var piece : cell.split("[\\s,，、;；]+")) {
            var word = word(column, piece);
            if (word.isEmpty()) return notAWord(column, piece);
            for (int place = 0; place < column.words().size(); place++)
                if (column.words().get(place).name().equals(word.get())) found.add(place);
        }
        return Outcome.done(
                found.stream().map(place -> column.words().get(place).name()).collect(Collectors.joining(",")));
    }

    private Outcome<String> notAWord(ImportColumn column, String cell) {
        return Outcome.refused(ImportReason.NOT_A_WORD, cell, allowed(column, languages.getFirst()));
    }

    String allowed(ImportColumn column, Texts texts) {
        return column.words().stream().map(texts::word).collect(Collectors.joining(texts.of("catalogue.and")));
    }

    /** What the form holds, as people of one language write it. */
    String write(ImportColumn column, String held, Texts texts) {
        if (held.isEmpty()) return "";
        return switch (column.kind()) {
            case YES_NO -> texts.of(held.equals("true") ? "catalogue.edit.yes" : "catalogue.edit.no");
            case WORD, WORDS -> {
                var spoken = new ArrayList<String>();
                for (var word : column.words())
                    if (List.of(held.split(",")).contains(word.name())) spoken.add(texts.word(word));
                yield String.join(texts.of("catalogue.and"), spoken);
            }
            case TEXT, NUMBER, MONEY -> held;
        };
    }
}
