package onewindow.platform.parameters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML in which every scalar is the text that stands there: no "off" turned into a truth value, no hour into a number, no date
 * into a moment of some time zone. Each part is asked for by name; what is missing or left over is a {@link Wrong}.
 */
public final class PlainYaml {
    private final String file;
    private final Map<String, Object> fields;

    private PlainYaml(String file, Map<String, Object> fields) {
        this.file = file;
        this.fields = fields;
    }

    /** A file that cannot be used, in a sentence that names it. */
    public static final class Wrong extends RuntimeException {
        Wrong(String file, String sentence) {
            super(file + ": " + sentence);
        }
    }

    public static PlainYaml read(String file, String content) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var dumping = new DumperOptions();
        var yaml =
                new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new TextResolver());
        try {
            return of(file, yaml.load(content));
        } catch (YAMLException malformed) {
            throw new Wrong(file, "is not YAML: " + malformed.getMessage());
        }
    }

    private static final class TextResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // Nothing is guessed from the look of a scalar.
        }
    }

    private static PlainYaml of(String file, @Nullable Object content) {
        if (!(content instanceof Map<?, ?> map)) throw new Wrong(file, "names and values expected, found: " + content);
        var fields = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> fields.put(String.valueOf(name), value));
        return new PlainYaml(file, fields);
    }

    /** Refuses fields that nobody reads, such as a misspelt name. */
    public PlainYaml only(String... names) {
        for (var name : fields.keySet())
            if (!List.of(names).contains(name)) throw wrong("nobody reads the field \"" + name + "\"");
        return this;
    }

    public boolean has(String name) {
        return fields.get(name) != null;
    }

    public String text(String name) {
        var found = fields.get(name);
        if (found == null || found.toString().isBlank()) throw wrong("\"" + name + "\" is missing");
        if (!(found instanceof String text)) throw wrong("\"" + name + "\" must be a text");
        return text;
    }

    /** A text that may be left out; nothing then. */
    public String maybe(String name) {
        return fields.get(name) instanceof String text ? text : "";
    }

    /** A list of texts; none when the field is not there. */
    public List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    /** A list of parts, each with fields of its own; none when the field is not there. */
    public List<PlainYaml> parts(String name) {
        return list(name).stream().map(part -> of(file, part)).toList();
    }

    public PlainYaml part(String name) {
        if (!has(name)) throw wrong("\"" + name + "\" is missing");
        return of(file, fields.get(name));
    }

    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    public Wrong wrong(String sentence) {
        return new Wrong(file, sentence);
    }

    private List<?> list(String name) {
        if (!has(name)) return List.of();
        if (!(fields.get(name) instanceof List<?> list)) throw wrong("\"" + name + "\" must be a list");
        return list;
    }
}
