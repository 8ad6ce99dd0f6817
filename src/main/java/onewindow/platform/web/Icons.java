package onewindow.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Outline icons, read once from the icon set on the class path. A name that is not in the set is a mistake of the page. */
public final class Icons {
    private static final String FOLDER = "/META-INF/resources/webjars/tabler__icons/3.35.0/icons/outline/";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SHAPES = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Icons() {}

    /** The drawing inside the svg element; our own file, therefore safe to write as it is. */
    public static String shapes(String name) {
        return READ.computeIfAbsent(name, Icons::read);
    }

    private static String read(String name) {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("no icon can be called " + name);
        try (var file = Icons.class.getResourceAsStream(FOLDER + name + ".svg")) {
            if (file == null)
                throw new IllegalArgumentException("icon " + name + " is not in the set that pom.xml takes along");
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var shapes = SHAPES.matcher(text);
            if (!shapes.find()) throw new IllegalStateException("icon " + name + " holds no drawing");
            return shapes.group(1)
                    .replaceAll("\\s*\\n\\s*", "")
                    .replace("<path stroke=\"none\" d=\"M0 0h24v24H0z\" fill=\"none\"/>", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
