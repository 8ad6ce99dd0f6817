package onewindow.platform.parameters;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import onewindow.platform.parameters.Parameter.Unit;

/**
 * The shipped numbers, asked for by key and by the day on which they shall hold: for a case, the day of its receipt. Asking in
 * another unit than the one written, or for a day before the first value, is an error of the program and stops it.
 */
public final class Parameters {
    private final Map<String, Parameter> byKey = new TreeMap<>();

    private Parameters() {}

    /** Reads files by name and content; all that is wrong in any of them is told at once. */
    public static Parameters read(Map<String, String> contentByFile) {
        var parameters = new Parameters();
        var wrong = new ArrayList<String>();
        contentByFile.forEach((file, content) -> {
            try {
                var parameter = Parameter.read(file, content);
                parameters.byKey.put(parameter.key(), parameter);
            } catch (PlainYaml.Wrong unusable) {
                wrong.add(unusable.getMessage());
            }
        });
        if (!wrong.isEmpty())
            throw new IllegalStateException("Parameters cannot be used.\n" + String.join("\n", wrong));
        return parameters;
    }

    /** A number of working days. */
    public int days(String key, LocalDate on) {
        return Integer.parseInt(value(key, Unit.WORKING_DAYS, on));
    }

    public int calendarDays(String key, LocalDate on) {
        return Integer.parseInt(value(key, Unit.CALENDAR_DAYS, on));
    }

    public int minutes(String key, LocalDate on) {
        return Integer.parseInt(value(key, Unit.MINUTES, on));
    }

    public int count(String key, LocalDate on) {
        return Integer.parseInt(value(key, Unit.COUNT, on));
    }

    public int months(String key, LocalDate on) {
        return Integer.parseInt(value(key, Unit.MONTHS, on));
    }

    /** Hours of a day as written, such as {@code 08:30-12:00 14:30-17:30}. */
    public String hours(String key, LocalDate on) {
        return value(key, Unit.HOURS, on);
    }

    public MonthDay dayOfYear(String key, LocalDate on) {
        return MonthDay.parse("--" + value(key, Unit.DAY_OF_YEAR, on));
    }

    public String word(String key, LocalDate on) {
        return value(key, Unit.WORD, on);
    }

    public Parameter parameter(String key) {
        var found = byKey.get(key);
        if (found == null) throw new IllegalStateException("There is no file regulation/parameters/" + key + ".yml");
        return found;
    }

    public Collection<Parameter> all() {
        return byKey.values();
    }

    private String value(String key, Unit unit, LocalDate on) {
        var parameter = parameter(key);
        if (parameter.unit() != unit)
            throw new IllegalStateException(key + " is asked for in " + unit + " but is given in " + parameter.unit());
        var held = parameter.values().floorEntry(on);
        if (held == null) throw new IllegalStateException(key + " has no value yet on " + on);
        return held.getValue();
    }
}
