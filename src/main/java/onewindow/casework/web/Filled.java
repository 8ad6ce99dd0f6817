package onewindow.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was filled in to a form of the case page, kept so that nothing typed is lost when the act is refused. */
public record Filled(Map<String, List<String>> fields) {
    private static final int LONGEST = 2000;
    public static final Filled NOTHING = new Filled(Map.of());

    static Filled of(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        return new Filled(fields);
    }

    public String text(String name) {
        var values = fields.getOrDefault(name, List.of());
        if (values.isEmpty()) return "";
        var value = values.getFirst();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    public String or(String name, String otherwise) {
        return fields.containsKey(name) ? text(name) : otherwise;
    }

    /** Numbers of ticked lines; what is no number was not ticked by our page. */
    List<Integer> numbers(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> value.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .toList();
    }

    public boolean ticked(String name, int number) {
        return numbers(name).contains(number);
    }

    <E extends Enum<E>> E word(Class<E> words, String name, E otherwise) {
        return Stream.of(words.getEnumConstants())
                .filter(word -> word.name().equals(text(name)))
                .findFirst()
                .orElse(otherwise);
    }

    LocalDate day(String name, LocalDate otherwise) {
        try {
            return text(name).isBlank() ? otherwise : LocalDate.parse(text(name));
        } catch (DateTimeParseException unreadable) {
            return otherwise;
        }
    }

    /** The version the form was made from; absent when it was not sent. */
    @Nullable
    Integer version() {
        return text("version").matches("[0-9]{1,6}") ? Integer.valueOf(text("version")) : null;
    }
}
