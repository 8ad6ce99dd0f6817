package onewindow.platform.parameters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One number of the law or of a rule book: what it means, on which clause it rests, since when it has which value. */
public record Parameter(
        String key,
        String meaning,
        String meaningInEnglish,
        Unit unit,
        String clause,
        String source,
        ChangedBy changedBy,
        NavigableMap<LocalDate, String> values) {

    /** In what a value is counted, and what a value may look like. */
    public enum Unit {
        WORKING_DAYS("working days", "[1-9]\\d{0,3}"),
        CALENDAR_DAYS("calendar days", "[1-9]\\d{0,3}"),
        MINUTES("minutes", "[1-9]\\d{0,3}"),
        COUNT("count", "[1-9]\\d{0,3}"),
        MONTHS("months", "[1-9]\\d{0,2}"),
        HOURS("hours", "\\d\\d:\\d\\d-\\d\\d:\\d\\d( \\d\\d:\\d\\d-\\d\\d:\\d\\d)?"),
        DAY_OF_YEAR("day of year", "\\d\\d-\\d\\d"),
        WORD("word", "[a-z_]+");

        private final String written;
        private final String values;

        Unit(String written, String values) {
            this.written = written;
            this.values = values;
        }
    }

    /** Who may set another value: the law itself, or each centre. */
    public enum ChangedBy {
        LAW,
        CENTRE
    }

    private static final String CLAUSE = "[A-Z]+-?\\d+(\\.\\d+)*";
    private static final int NAME_LENGTH_WITHOUT_SUFFIX = ".yml".length();

    /** Reads one file, named after its key. */
    static Parameter read(String file, String content) {
        var yaml = PlainYaml.read(file, content)
                .only("meaning", "unit", "choices", "clause", "source", "changed_by", "values");
        var meaning = yaml.part("meaning").only("zh", "en");
        var unit = unit(yaml);
        if (!yaml.text("clause").matches(CLAUSE)) throw yaml.wrong("no clause: \"" + yaml.text("clause") + "\"");
        return new Parameter(
                file.substring(file.lastIndexOf('/') + 1, file.length() - NAME_LENGTH_WITHOUT_SUFFIX),
                meaning.text("zh"),
                meaning.text("en"),
                unit,
                yaml.text("clause"),
                yaml.text("source"),
                changedBy(yaml),
                values(yaml, unit));
    }

    private static Unit unit(PlainYaml yaml) {
        var written = yaml.text("unit");
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.written.equals(written))
                .findFirst()
                .orElseThrow(() -> yaml.wrong("unknown unit \"" + written + "\", known are "
                        + Arrays.stream(Unit.values()).map(unit -> unit.written).collect(Collectors.joining(", "))));
    }

    private static ChangedBy changedBy(PlainYaml yaml) {
        return switch (yaml.text("changed_by")) {
            case "law" -> ChangedBy.LAW;
            case "centre" -> ChangedBy.CENTRE;
            case String other -> throw yaml.wrong("changed_by is law or centre, not \"" + other + "\"");
        };
    }

    private static NavigableMap<LocalDate, String> values(PlainYaml yaml, Unit unit) {
        var written = yaml.part("values");
        var choices = yaml.texts("choices");
        if ((unit == Unit.WORD) == choices.isEmpty())
            throw yaml.wrong("choices go with the unit word, and only with it");
        var values = new TreeMap<LocalDate, String>();
        for (var day : written.names()) values.put(day(yaml, day), value(yaml, unit, choices, written.text(day)));
        if (values.isEmpty()) throw yaml.wrong("no value with the date from which it holds");
        return values;
    }

    private static LocalDate day(PlainYaml yaml, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw yaml.wrong("a value holds from a date such as 2004-07-01, not from \"" + text + "\"");
        }
    }

    private static String value(PlainYaml yaml, Unit unit, List<String> choices, String text) {
        boolean fits = text.matches(unit.values)
                && (unit != Unit.WORD || choices.contains(text))
                && (unit != Unit.DAY_OF_YEAR || isDayOfYear(text));
        if (!fits) throw yaml.wrong("\"" + text + "\" is no value in the unit " + unit.written);
        return text;
    }

    private static boolean isDayOfYear(String text) {
        try {
            return MonthDay.parse("--" + text) != null;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
