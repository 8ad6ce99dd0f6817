package onewindow.catalogue.rules;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onewindow.catalogue.Guide;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** What two versions of a guide say differently, field by field (版本比对). Lines of a list are paired by what they are called. */
@Clause("A3.1")
public final class GuideDifference {
    /** A field by its path of component names, the line it stands in, and what it said before and says now. */
    public record Change(List<String> path, String line, String before, String after) {
        /** The part of the guide that changed. */
        public String part() {
            return path.getFirst();
        }

        public String field() {
            return path.getLast();
        }
    }

    private final List<Change> changes = new ArrayList<>();

    private GuideDifference() {}

    public static List<Change> between(Guide before, Guide after) {
        var difference = new GuideDifference();
        difference.compare(List.of(), "", before, after);
        return List.copyOf(difference.changes);
    }

    private void compare(List<String> path, String line, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) return;
        if (before instanceof List<?> old && after instanceof List<?> now && (isOfRecords(old) || isOfRecords(now)))
            compareLines(path, old, now);
        else if (before instanceof Record old && after instanceof Record now && old.getClass() == now.getClass())
            for (var component : old.getClass().getRecordComponents())
                compare(longer(path, component.getName()), line, value(component, old), value(component, now));
        else changes.add(new Change(path, line, text(before), text(after)));
    }

    private static boolean isOfRecords(List<?> list) {
        return !list.isEmpty() && list.getFirst() instanceof Record;
    }

    private void compareLines(List<String> path, List<?> before, List<?> after) {
        var old = byName(before);
        var now = byName(after);
        int found = changes.size();
        old.forEach((name, line) -> {
            if (now.containsKey(name)) compare(path, name, line, now.get(name));
            else changes.add(new Change(path, name, text(line), ""));
        });
        now.forEach((name, line) -> {
            if (!old.containsKey(name)) changes.add(new Change(path, name, "", text(line)));
        });
        if (changes.size() == found)
            changes.add(new Change(path, "", String.join("；", old.keySet()), String.join("；", now.keySet())));
    }

    private static Map<String, Object> byName(List<?> lines) {
        var byName = new LinkedHashMap<String, Object>();
        for (var line : lines) {
            var name = nameOf(line);
            int twin = 2;
            var unique = name;
            while (byName.containsKey(unique)) unique = name + " (" + twin++ + ")";
            byName.put(unique, line);
        }
        return byName;
    }

    /** The first words of a line: the name of a material, the question, the sentence. */
    private static String nameOf(Object line) {
        for (var component : line.getClass().getRecordComponents())
            if (component.getType() == String.class) return text(value(component, (Record) line));
        return text(line);
    }

    private static List<String> longer(List<String> path, String name) {
        var longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    private static @Nullable Object value(RecordComponent component, Record holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                String.join("；", list.stream().map(GuideDifference::text).toList());
            case Record line -> {
                var words = new ArrayList<String>();
                for (var component : line.getClass().getRecordComponents()) {
                    var word = text(value(component, line));
                    if (!word.isEmpty()) words.add(word);
                }
                yield String.join(" · ", words);
            }
            default -> value.toString();
        };
    }
}
