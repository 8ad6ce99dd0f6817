package onewindow.casework;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A bag after RFC 8493 (BagIt 1.0) in one ZIP: files under {@code data/}, and a SHA-256 hash of each in its manifest. */
final class Bag implements AutoCloseable {
    /** The earliest moment a ZIP can name, so that the same files are the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Map<String, String> info;
    private final Map<String, String> payload = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    private long octets;

    Bag(OutputStream out, Map<String, String> info) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.info = info;
    }

    void put(String name, String text) throws IOException {
        put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void put(String name, byte[] content) throws IOException {
        payload.put(name, written(name, content));
        octets += content.length;
    }

    private String written(String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        return HexFormat.of().formatHex(sha256(content));
    }

    private void tag(String name, String text) throws IOException {
        tags.put(name, written(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What the bag is and the hash of everything in it come last, when everything is known. */
    @Override
    public void close() throws IOException {
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        var lines = info.entrySet().stream()
                .map(line -> line.getKey() + ": " + line.getValue() + "\n")
                .collect(Collectors.joining());
        tag("bag-info.txt", lines + "Payload-Oxum: " + octets + "." + payload.size() + "\n");
        tag("manifest-sha256.txt", manifest(payload));
        written("tagmanifest-sha256.txt", manifest(tags).getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static String manifest(Map<String, String> hashes) {
        return hashes.entrySet().stream()
                .map(line -> line.getValue() + "  " + line.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
