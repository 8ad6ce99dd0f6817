package onewindow.walls;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.platform.Reason;

/** Walls that the words keep to: each key exists in both languages and can be formatted, each refusal says three things. */
final class TextWalls {
    private static final Pattern ASKED =
            Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"|[tT]exts\\w*(?:\\([^()]*\\))?\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern CHOSEN = Pattern.compile("Choice\\.of\\(\\s*(\\w+\\.)?(\\w+)\\.class");
    private static final Pattern CONSTANT_KEY = Pattern.compile("([A-Z]\\w+)\\.([A-Z][A-Z0-9_]*)");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,;:?!]|[,;:?!]\\p{IsHan}");
    private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9]+)");

    private TextWalls() {}

    static List<Finding> textKeysExist(House house) {
        var bundles = Bundle.all(house);
        var keys = bundles.stream()
                .flatMap(bundle -> bundle.texts().keySet().stream())
                .collect(Collectors.toSet());
        var modules = bundles.stream().map(Bundle::name).collect(Collectors.toSet());
        var findings = new ArrayList<Finding>();
        Stream.concat(house.files(".jte").stream(), house.files(".java").stream())
                .forEach(file -> {
                    ASKED.matcher(file.text()).results().forEach(asked -> {
                        var key = asked.group(1) == null ? asked.group(2) : asked.group(1);
                        if (!exists(key, keys)) findings.add(file.at(asked.start(), "no text has the key " + key));
                    });
                    // A key may also travel as a value: as an argument, a constant, one of two alternatives.
                    for (var literal : literals(file))
                        if (looksLikeKey(literal.text(), modules, file) && !exists(literal.text(), keys))
                            findings.add(file.at(literal.position(), "no text has the key " + literal.text()));
                });
        return findings;
    }

    private static List<JavaText.Piece> literals(SourceFile file) {
        return file.name().endsWith(".jte")
                ? JteText.of(file.text()).literals()
                : JavaText.of(file.text()).literals();
    }

    private static boolean looksLikeKey(String literal, Set<String> modules, SourceFile file) {
        boolean forPages =
                file.name().endsWith(".jte") || file.path().toString().contains("/web/");
        return forPages
                && literal.matches("[a-z]+(\\.[A-Za-z][A-Za-z0-9]*)+")
                && modules.contains(literal.substring(0, literal.indexOf('.')));
    }

    /** A literal that ends in a point is the beginning of keys put together from a constant. */
    private static boolean exists(String key, Set<String> keys) {
        return key.endsWith(".") ? keys.stream().anyMatch(known -> known.startsWith(key)) : keys.contains(key);
    }

    static List<Finding> bundlesInPairs(House house) {
        var findings = new ArrayList<Finding>();
        var byFile = new HashMap<String, Bundle>();
        for (var bundle : Bundle.all(house)) byFile.put(bundle.name() + bundle.isEnglish(), bundle);
        for (var bundle : byFile.values()) {
            var other = byFile.get(bundle.name() + !bundle.isEnglish());
            if (other == null) {
                findings.add(bundle.file().finding("stands alone; words are written in Chinese and English"));
                continue;
            }
            bundle.texts().forEach((key, text) -> {
                var translated = other.texts().get(key);
                if (translated == null) findings.add(other.file().finding("lacks the key " + key));
                else if (!agree(arguments(text), arguments(translated)))
                    findings.add(bundle.file().finding(key + " fills in other values than its translation"));
            });
        }
        return findings;
    }

    /** One language may leave a value out where its sentence needs none. */
    private static boolean agree(Set<String> values, Set<String> translated) {
        return values.containsAll(translated) || translated.containsAll(values);
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Finding> messagesCanBeFormatted(House house) {
        var findings = new ArrayList<Finding>();
        for (var bundle : Bundle.all(house))
            bundle.texts().forEach((key, text) -> {
                // One apostrophe alone silently swallows the values behind it.
                if (text.replace("''", "").replaceAll("'[{}]+'", "").contains("'"))
                    findings.add(bundle.file().finding(key + ": an apostrophe is written twice"));
                try {
                    new MessageFormat(text);
                } catch (IllegalArgumentException malformed) {
                    findings.add(bundle.file().finding(key + ": " + malformed.getMessage()));
                }
            });
        return findings;
    }

    /** A comma of half width between Chinese characters is a slip of the keyboard that every official sees. */
    static List<Finding> chinesePunctuation(House house) {
        var findings = new ArrayList<Finding>();
        for (var bundle : Bundle.all(house)) {
            if (bundle.isEnglish()) continue;
            bundle.texts().forEach((key, text) -> {
                if (HALF_WIDTH.matcher(text).find())
                    findings.add(bundle.file().finding(key + ": Chinese is set with marks of full width: " + text));
            });
        }
        return findings;
    }

    static List<Finding> keysAreUnique(House house) {
        var findings = new ArrayList<Finding>();
        var owners = new HashMap<String, Bundle>();
        for (var bundle : Bundle.all(house)) {
            bundle.repeated().forEach(key -> findings.add(bundle.file().finding(key + " stands twice")));
            for (var key : bundle.texts().keySet()) {
                var owner = owners.putIfAbsent(key, bundle);
                if (owner != null && !owner.name().equals(bundle.name()))
                    findings.add(bundle.file()
                            .finding(key + " belongs to " + owner.name() + " already; one of the two is never read"));
            }
        }
        return findings;
    }

    static List<Finding> reasonsAreTold(House house) {
        var findings = new ArrayList<Finding>();
        for (var reason : reasons(house)) {
            var place = reason.getClass().getName().replaceAll("\\$.*", "");
            if (reason.clauses().isEmpty()) findings.add(new Finding(place, reason.name() + " names no clause"));
            for (var language : languages(house).entrySet()) {
                var lacking = Stream.of(".what", ".now", ".whom")
                        .filter(sentence -> !language.getValue().contains(reason.key() + sentence))
                        .toList();
                if (!lacking.isEmpty())
                    findings.add(new Finding(
                            place, language.getKey() + " lacks " + reason.key() + " " + String.join(" ", lacking)));
            }
        }
        return findings;
    }

    static List<Reason> reasons(House house) {
        return house.classes().stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(Reason.class::cast)
                .toList();
    }

    /** A closed list shown to people has a word for each constant, and no word for a constant that is gone. */
    static List<Finding> constantsHaveWords(House house) {
        var enums = Stream.concat(house.classes().stream(), used(house))
                .filter(JavaClass::isEnum)
                .distinct()
                .collect(Collectors.groupingBy(JavaClass::getSimpleName));
        var findings = new ArrayList<Finding>();
        for (var language : languages(house).entrySet()) {
            var keys = language.getValue();
            for (var name : spoken(house, keys))
                for (var type : enums.getOrDefault(name, List.of()))
                    for (var constant : type.getEnumConstants())
                        if (!keys.contains(name + "." + constant.name()))
                            findings.add(new Finding(
                                    ClassWalls.outer(type),
                                    language.getKey() + " has no word for " + name + "." + constant.name()));
            keys.stream()
                    .map(CONSTANT_KEY::matcher)
                    .filter(key -> key.matches() && isGone(key.group(1), key.group(2), enums))
                    .forEach(key -> findings.add(
                            new Finding(house.messages().toString(), key.group() + " is the word of no constant")));
        }
        return findings;
    }

    /** Closed lists of the platform, such as the days of the week, are shown to people too. */
    private static Stream<JavaClass> used(House house) {
        return house.classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass);
    }

    private static boolean isGone(String name, String constant, Map<String, List<JavaClass>> enums) {
        return enums.getOrDefault(name, List.of()).stream()
                .flatMap(type -> type.getEnumConstants().stream())
                .noneMatch(known -> known.name().equals(constant));
    }

    /** Enums with at least one word, and those offered for choice. */
    private static Set<String> spoken(House house, Set<String> keys) {
        var names = new TreeSet<String>();
        keys.stream().map(CONSTANT_KEY::matcher).filter(key -> key.matches()).forEach(key -> names.add(key.group(1)));
        Stream.concat(house.files(".jte").stream(), house.files(".java").stream())
                .forEach(file -> CHOSEN.matcher(file.text()).results().forEach(chosen -> names.add(chosen.group(2))));
        return names;
    }

    private static Map<String, Set<String>> languages(House house) {
        return Bundle.all(house).stream()
                .collect(Collectors.groupingBy(
                        bundle -> bundle.isEnglish() ? "English" : "Chinese",
                        Collectors.flatMapping(bundle -> bundle.texts().keySet().stream(), Collectors.toSet())));
    }
}
