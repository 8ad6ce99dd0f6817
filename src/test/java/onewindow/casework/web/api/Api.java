package onewindow.casework.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system that uses the JSON interface over HTTP, with or without a key. */
public final class Api {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final Map<String, String> headers;

    private Api(int port, Map<String, String> headers) {
        this.port = port;
        this.headers = headers;
    }

    public static Api withoutKey(int port) {
        return new Api(port, Map.of());
    }

    public static Api withKey(int port, String key) {
        return new Api(port, Map.of("Authorization", "Bearer " + key));
    }

    public Api with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(port, more);
    }

    /** What came back; the body is missing when it was not JSON. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String text() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(text());
        }

        public String at(String pointer) {
            return json().at(pointer).asString();
        }
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    /** An act under a new submission id. */
    public Answer post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Answer post(String path, String body, String submission) {
        return send("POST", path, body.getBytes(StandardCharsets.UTF_8), Map.of("Idempotency-Key", submission));
    }

    public Answer send(String method, String path, byte @Nullable [] body, Map<String, String> more) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        var all = new LinkedHashMap<String, String>();
        if (body != null) all.put("Content-Type", "application/json");
        all.putAll(headers);
        all.putAll(more);
        all.forEach(request::header);
        try {
            return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
