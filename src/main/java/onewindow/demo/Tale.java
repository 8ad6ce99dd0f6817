package onewindow.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onewindow.casework.DeliveryWay;
import onewindow.catalogue.ItemCode;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One visitor of the story: who came to which clerk for what, what was missing, and what happened on which day. */
record Tale(
        String id,
        String clerk,
        ItemCode item,
        Visitor visitor,
        @Nullable Visitor agent,
        List<Integer> missing,
        Map<Integer, String> defective,
        DeliveryWay way,
        List<Step> steps) {

    /** A person or a firm as the story names them. */
    record Visitor(boolean firm, Map<String, String> words) {
        String word(String key) {
            return words.getOrDefault(key, "");
        }

        LocalDate born() {
            return LocalDate.parse(word("born"));
        }
    }

    /** What happened so many working days before the demo day. */
    record Step(int number, int daysBefore, LocalTime time, String act, List<String> words) {
        String word(int index) {
            return index < words.size() ? words.get(index) : "";
        }
    }

    static List<Tale> all() {
        try (InputStream story = Objects.requireNonNull(Tale.class.getResourceAsStream("/demo/story.yml"))) {
            List<Map<String, Object>> tales = new Yaml(new SafeConstructor(new LoaderOptions())).load(story);
            return tales.stream().map(Tale::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Tale read(Map<String, Object> tale) {
        boolean firm = tale.containsKey("firm");
        var visitor = new Visitor(firm, words(firm ? tale.get("firm") : tale.get("person")));
        return new Tale(
                text(tale, "id", ""),
                text(tale, "clerk", ""),
                new ItemCode("QS-" + text(tale, "item", "")),
                visitor,
                tale.containsKey("agent") ? new Visitor(false, words(tale.get("agent"))) : null,
                numbers(tale.get("missing")),
                problems(tale.get("defective")),
                DeliveryWay.valueOf(text(tale, "way", DeliveryWay.AT_WINDOW.name())),
                steps(tale.get("steps")));
    }

    private static String text(Map<String, Object> tale, String key, String otherwise) {
        return String.valueOf(tale.getOrDefault(key, otherwise));
    }

    private static Map<String, String> words(@Nullable Object map) {
        var words = new java.util.LinkedHashMap<String, String>();
        if (map instanceof Map<?, ?> pairs)
            pairs.forEach((key, value) -> words.put(String.valueOf(key), String.valueOf(value)));
        return words;
    }

    private static Map<Integer, String> problems(@Nullable Object map) {
        var problems = new java.util.LinkedHashMap<Integer, String>();
        words(map).forEach((material, problem) -> problems.put(Integer.valueOf(material), problem));
        return problems;
    }

    private static List<Integer> numbers(@Nullable Object list) {
        return list instanceof List<?> some
                ? some.stream().map(one -> Integer.valueOf(String.valueOf(one))).toList()
                : List.of();
    }

    private static List<Step> steps(@Nullable Object list) {
        var steps = new ArrayList<Step>();
        if (list instanceof List<?> lines)
            for (var line : lines) if (line instanceof List<?> cells) steps.add(step(steps.size() + 1, cells));
        return steps;
    }

    private static Step step(int number, List<?> cells) {
        var words = cells.stream().map(String::valueOf).toList();
        return new Step(
                number,
                -Integer.parseInt(words.get(0)),
                LocalTime.parse(words.get(1)),
                words.get(2),
                words.subList(3, words.size()));
    }
}
