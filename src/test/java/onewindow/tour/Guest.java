package onewindow.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody before the pages without any script: asks for an address, fills a form in and sends it. */
public final class Guest {
    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Guest(String address) {
        this.address = address;
    }

    /** Speaks to the program in one language from now on. */
    public void wishes(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), cookie);
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    void signIn(String login, String password) {
        var home =
                send(get("/sign-in"), "/sign-in", Map.of("centre", "qingshan", "login", login, "password", password));
        if (home.status() != 200 || home.address().startsWith("/sign-in"))
            throw new IllegalStateException(login + " cannot sign in: " + home.body());
    }

    public SeenPage get(String path) {
        return ask(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** Sends the form of a page that goes to {@code action}: what it holds, and what the guest filled in. */
    public SeenPage send(SeenPage page, String action, Map<String, String> filled) {
        var all = new LinkedHashMap<>(page.hiddenFieldsOf(action));
        all.putAll(filled);
        return ask(HttpRequest.newBuilder(URI.create(address + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(all)))
                .build());
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private SeenPage ask(HttpRequest request) {
        ShownPages.forgetLast();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            var at = response.uri().getRawPath()
                    + (response.uri().getRawQuery() == null
                            ? ""
                            : "?" + response.uri().getRawQuery());
            return new SeenPage(
                    at,
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    ShownPages.last(),
                    response.body());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
