package onewindow.catalogue.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import net.sourceforge.pinyin4j.PinyinHelper;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemCode;

/**
 * What an item can be found by, one a line: code, names, colloquial names, department, and for each Chinese name its pinyin
 * initials in all readings (食品经营许可: spjyxk) and its full pinyin.
 */
final class SearchText {
    /** 行 reads xing and hang: readings multiply, so a long name keeps only its first ones. */
    private static final int MOST_INITIALS = 32;

    private static final int MOST_SPELLINGS = 8;

    private SearchText() {}

    static String of(ItemCode code, Guide guide) {
        var lines = new LinkedHashSet<String>();
        var names = guide.names();
        lines.add(code.value());
        lines.add(names.zh());
        lines.add(names.en());
        lines.addAll(names.colloquial());
        lines.add(guide.scope().department());
        var chinese = new ArrayList<String>();
        chinese.add(names.zh());
        chinese.addAll(names.colloquial());
        for (var name : chinese) {
            lines.addAll(spelled(name, MOST_INITIALS, syllable -> syllable.substring(0, 1)));
            lines.addAll(spelled(name, MOST_SPELLINGS, syllable -> syllable));
        }
        lines.remove("");
        return ("\n" + String.join("\n", lines) + "\n").toLowerCase(Locale.ROOT);
    }

    private static Set<String> spelled(String name, int most, Function<String, String> part) {
        List<String> spellings = List.of("");
        for (char sign : name.toCharArray()) {
            var parts = new LinkedHashSet<String>();
            for (var reading : readings(sign)) parts.add(part.apply(reading));
            if (parts.isEmpty()) continue;
            var longer = new ArrayList<String>();
            for (var other : parts) for (var spelling : spellings) longer.add(spelling + other);
            spellings = longer.size() <= most ? longer : longer.subList(0, spellings.size());
        }
        return new LinkedHashSet<>(spellings);
    }

    /** Readings without tones; letters and digits read as themselves; signs read as nothing. */
    private static List<String> readings(char sign) {
        if (sign < 128) return Character.isLetterOrDigit(sign) ? List.of(String.valueOf(sign)) : List.of();
        var found = PinyinHelper.toHanyuPinyinStringArray(sign);
        if (found == null) return List.of();
        return List.of(found).stream()
                .map(reading -> reading.replaceAll("[0-9]", "").replace("u:", "v"))
                .distinct()
                .toList();
    }
}
