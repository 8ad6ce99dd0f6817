package onewindow.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import onewindow.catalogue.Catalogue;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * One other system that uses the JSON interface over a kept connection to the whole program: keys, a submission id for each act,
 * and the version it saw.
 */
final class Http implements Round.Client {
    private static final String CASES = "/api/v1/cases";
    private static final byte[] NOTHING = {};
    private static final byte[] DECISION = bytes("{\"granted\":true,\"opinion\":\"符合法定条件，准予许可。\"}");

    private final Wire wire;
    private final Centre.Keys keys;
    private final String checklist;
    private final byte[] delivery;
    private String place = "";
    private String version = "";

    Http(WebServerApplicationContext program, Centre.Keys keys) throws IOException {
        wire = new Wire(java.util.Objects.requireNonNull(program.getWebServer()).getPort());
        this.keys = keys;
        checklist = Doors.materials(program.getBean(Catalogue.class)).stream()
                .map(material -> "{\"material\":" + material + ",\"state\":\"PRESENT\"}")
                .collect(Collectors.joining(","));
        delivery = bytes("{\"way\":\"AT_WINDOW\",\"recipient\":\"APPLICANT\",\"recipientName\":\"林晓雨\",\"on\":\"" + Doors.today() + "\"}");
    }

    @Override
    public void act(int which) throws IOException {
        switch (which) {
            case 0 -> place = sent(CASES, keys.clerk(), application(), "", 201).header("location");
            case 1 -> sent(place + "/acceptance", keys.clerk(), NOTHING, seen(), 200);
            case 2 -> sent(place + "/decision", keys.reviewer(), DECISION, seen(), 200);
            default -> sent(place + "/delivery", keys.clerk(), delivery, seen(), 200);
        }
    }

    private String seen() {
        return "If-Match: " + version + "\r\n";
    }

    private Wire.Answer sent(String path, String key, byte[] body, String seen, int expected) throws IOException {
        var headers = "Authorization: Bearer " + key + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n" + seen
                + "Accept: application/json\r\nContent-Type: application/json\r\n";
        var answer = wire.post(path, headers, body);
        if (answer.status() != expected) throw new IllegalStateException(path + " answered " + answer);
        version = answer.header("etag");
        return answer;
    }

    private byte[] application() {
        var person = Applicants.next();
        return bytes("""
                {"item":"%s","checklist":[%s],"applicant":{"person":{"name":"%s","idKind":"%s","idNumber":"%s","phone":"%s",\
                "address":"%s"}},"channel":"WINDOW","wishedDelivery":"AT_WINDOW"}""".formatted(
                        Centre.ITEM, checklist, person.name(), person.idKind(), person.idNumber(), person.phone(), person.address()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
