package onewindow.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a link leads: a path of our own with its search words. A changed copy turns a page, sorts a column or keeps a filter. */
public record Address(String path, Map<String, String> parameters) {
    public Address {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The address asked for, with those of its parameters that the page knows; all others are dropped. */
    public static Address of(HttpServletRequest request, List<String> known) {
        var address = of(request.getRequestURI());
        for (var name : known) {
            var value = request.getParameter(name);
            if (value != null && !value.isBlank()) address = address.with(name, value);
        }
        return address;
    }

    public Address with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(parameters);
        if (value == null) changed.remove(name);
        else changed.put(name, value.toString());
        return new Address(path, changed);
    }

    @Override
    public String toString() {
        if (parameters.isEmpty()) return path;
        return parameters.entrySet().stream()
                .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether a browser may be sent there: a path on this very server, never another host. */
    public static boolean isOurs(@Nullable String target) {
        return target != null && target.length() <= 2000 && target.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");
    }
}
