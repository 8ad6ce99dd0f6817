package onewindow.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;
import onewindow.journeys.Visitor;
import onewindow.platform.database.TestDatabase;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A centre with its archive, a clerk signed in and a program with a key. */
record Town(TestDatabase database, ConfigurableApplicationContext program, Visitor clerk, String base, String key)
        implements AutoCloseable {
    private static final String PASSWORD = "kite Lamp 93 river";

    static Town with(int cases) throws Exception {
        var database = TestDatabase.create();
        var program = Bench.program(database);
        var keys = Centre.open(program);
        Archive.fill(database, cases);
        int port = Objects.requireNonNull(((WebServerApplicationContext) program).getWebServer()).getPort();
        var clerk = new Visitor(port);
        clerk.signIn(Centre.LOGIN.value(), keys.signInCode());
        clerk.fill("/password", "/password", Map.of("present", keys.signInCode(), "wanted", PASSWORD, "again", PASSWORD));
        return new Town(database, program, clerk, "http://127.0.0.1:" + port, keys.clerk());
    }

    int json(HttpClient client, String path) throws Exception {
        return client.send(asked(path), BodyHandlers.ofString()).statusCode();
    }

    HttpRequest asked(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + key).build();
    }

    @Override
    public void close() {
        program.close();
        database.close();
    }
}
