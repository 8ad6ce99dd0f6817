package onewindow.casework.web.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.people.UnitNo;
import onewindow.platform.ActRefused;
import onewindow.platform.ChinaTime;
import onewindow.platform.OfficerNo;
import onewindow.platform.web.errors.PlatformReason;
import org.jspecify.annotations.Nullable;

/** What was filled in to the form of an act, kept so that nothing typed is lost whatever becomes of it. */
public record Filled(Map<String, List<String>> fields) {
    private static final int LONGEST = 2000;
    /** What the form itself adds to what people type. */
    private static final Set<String> FORM_OWN = Set.of("_csrf", "submission", "version", "back");

    public static final Filled NOTHING = new Filled(Map.of());

    static Filled of(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        return new Filled(fields);
    }

    /** What was typed and ticked, without what the form adds of itself. */
    public Map<String, List<String>> typed() {
        var typed = new LinkedHashMap<>(fields);
        typed.keySet().removeAll(FORM_OWN);
        return typed;
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public String text(String name) {
        var values = fields.getOrDefault(name, List.of());
        if (values.isEmpty()) return "";
        var value = values.getFirst();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    public String or(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
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

    /** What stands on each line, empty ones left out. */
    List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** One word of a closed list; what is not in the list did not come from our page. */
    <E extends Enum<E>> E word(Class<E> words, String name, E otherwise) {
        if (text(name).isBlank()) return otherwise;
        return Stream.of(words.getEnumConstants())
                .filter(word -> word.name().equals(text(name)))
                .findFirst()
                .orElseThrow(() -> new ActRefused(PlatformReason.BAD_VALUE, name));
    }

    /** What is no day is told as a day that no rule admits. */
    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException unreadable) {
            return LocalDate.EPOCH;
        }
    }

    /** A day and a time of the clock; what cannot be read is told as a moment that no rule admits. */
    Instant moment(String day, String time) {
        var typed = text(time).matches("([01][0-9]|2[0-3]):[0-5][0-9]") ? text(time) : "00:00";
        return day(day).atTime(LocalTime.parse(typed)).atZone(ChinaTime.ZONE).toInstant();
    }

    /** A number that cannot be one belongs to no officer. */
    OfficerNo officer(String name) {
        var typed = text(name);
        return new OfficerNo(typed.matches("[A-Za-z0-9-]{1,20}") ? typed : "-");
    }

    /** Those who are ticked. */
    List<OfficerNo> officers(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> value.matches("[A-Za-z0-9-]{1,20}"))
                .map(OfficerNo::new)
                .toList();
    }

    /** Units that are ticked. */
    List<UnitNo> units(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> value.matches("[A-Za-z0-9-]{1,20}"))
                .map(UnitNo::new)
                .toList();
    }

    public boolean ticked(String name, String value) {
        return fields.getOrDefault(name, List.of()).contains(value);
    }

    /** A number that nobody can read is told as one that no rule admits. */
    int number(String name) {
        return text(name).matches("[0-9]{1,4}") ? Integer.parseInt(text(name)) : 0;
    }

    /** The version the form was made from; absent when it was not sent. */
    @Nullable
    Integer version() {
        return text("version").matches("[0-9]{1,6}") ? Integer.valueOf(text("version")) : null;
    }
}
