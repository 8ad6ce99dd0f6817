package onewindow.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import onewindow.catalogue.Mark;
import org.jspecify.annotations.Nullable;

/** A mapping of a demo file being read: what is absent is empty, what nobody reads is a mistake and stops the load. */
final class Sheet {
    private final String at;
    private final Map<?, ?> lines;
    private final Set<String> read = new HashSet<>();

    Sheet(String at, Map<?, ?> lines) {
        this.at = at;
        this.lines = lines;
    }

    private @Nullable Object value(String key) {
        read.add(key);
        return lines.get(key);
    }

    String text(String key) {
        var value = value(key);
        return value == null ? "" : value.toString().strip();
    }

    String needed(String key) {
        var text = text(key);
        if (text.isEmpty()) throw wrong(key + " is missing");
        return text;
    }

    @Nullable
    Integer number(String key) {
        return value(key) instanceof Integer number ? number : null;
    }

    int count(String key) {
        var number = number(key);
        return number == null ? 0 : number;
    }

    boolean says(String key) {
        return Boolean.TRUE.equals(value(key));
    }

    <E extends Enum<E>> E word(Class<E> words, String key) {
        try {
            return Enum.valueOf(words, needed(key));
        } catch (IllegalArgumentException unknown) {
            throw wrong(key + " is no " + words.getSimpleName());
        }
    }

    /** V verified, P practice, anything else not established. */
    Mark mark(String key) {
        return switch (text(key)) {
            case "V" -> Mark.VERIFIED;
            case "P" -> Mark.PRACTICE;
            case "?", "" -> Mark.NOT_ESTABLISHED;
            default -> throw wrong(key + " is neither V, P nor ?");
        };
    }

    Mark mark() {
        return mark("mark");
    }

    String source() {
        return text("source");
    }

    List<String> texts(String key) {
        return value(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    <T> List<T> list(String key, Function<Sheet, T> reading) {
        if (!(value(key) instanceof List<?> list)) return List.of();
        return list.stream()
                .map(line -> new Sheet(at + "/" + key, (Map<?, ?>) line).whole(reading))
                .toList();
    }

    <T> Optional<T> part(String key, Function<Sheet, T> reading) {
        return value(key) instanceof Map<?, ?> part
                ? Optional.of(new Sheet(at + "/" + key, part).whole(reading))
                : Optional.empty();
    }

    /** Reads everything there is, and refuses what was left over. */
    <T> T whole(Function<Sheet, T> reading) {
        var result = reading.apply(this);
        for (var key : lines.keySet()) if (!read.contains(String.valueOf(key))) throw wrong("nobody reads " + key);
        return result;
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException(at + ": " + what);
    }
}
