package onewindow.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that runs no scripts: keeps cookies, follows nothing by itself, sends the hidden fields of forms. */
public final class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"", Pattern.DOTALL);

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public Visitor(int port) {
        this.base = "http://localhost:" + port;
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The hidden fields of the form that posts to an address. */
        public Map<String, String> formTo(String action) {
            int at = text().indexOf("action=\"" + action + "\"");
            if (at < 0) throw new AssertionError("no form to " + action + " on the page:\n" + text());
            var form = text().substring(at, text().indexOf("</form>", at));
            return HIDDEN.matcher(form)
                    .results()
                    .collect(Collectors.toMap(
                            match -> match.group(1), Visitor::unescaped, (one, other) -> other, LinkedHashMap::new));
        }
    }

    private static String unescaped(MatchResult match) {
        return match.group(2).replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&");
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html"));
    }

    /** Opens the page, fills the form on it that posts to {@code action}, sends it. */
    public Answer fill(String page, String action, Map<String, String> fields) {
        var all = new LinkedHashMap<>(get(page).formTo(action));
        all.putAll(fields);
        return post(action, all);
    }

    public Answer post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public Answer signIn(String login, String password) {
        return fill("/sign-in", "/sign-in", Map.of("login", login, "password", password));
    }

    /** The cookies that a thief would copy. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
