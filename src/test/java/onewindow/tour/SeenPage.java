package onewindow.tour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One answer as a guest got it: where it stands, its status, the template that made it, its text. */
public record SeenPage(String address, int status, String type, String template, String body) {
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\shref=\"([^\"]*)\"");
    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*?\\saction=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*\\stype=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\sname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\svalue=\"([^\"]*)\"");

    public boolean isHtml() {
        return type.startsWith("text/html");
    }

    /** Addresses of this program that the page leads to; without the part behind #. */
    List<String> links() {
        return LINK.matcher(body)
                .results()
                .map(link -> unescaped(link.group(1)).replaceFirst("#.*", ""))
                .filter(link -> link.startsWith("/"))
                .distinct()
                .toList();
    }

    Map<String, String> hiddenFieldsOf(String action) {
        var form = FORM.matcher(body)
                .results()
                .filter(one -> unescaped(one.group(1)).equals(action))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(address + " has no form that goes to " + action));
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(form.group(2)).results().forEach(field -> {
            var name = NAME.matcher(field.group());
            var value = VALUE.matcher(field.group());
            if (name.find()) fields.put(name.group(1), value.find() ? unescaped(value.group(1)) : "");
        });
        return fields;
    }

    private static String unescaped(String text) {
        return text.replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
