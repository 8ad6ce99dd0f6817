package onewindow.catalogue.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import onewindow.catalogue.Guide;
import org.bouncycastle.crypto.digests.SM3Digest;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A guide as the JSON text that is kept, and the digest of that text. */
public final class GuideText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private GuideText() {}

    public static String write(Guide guide) {
        return JSON.writeValueAsString(guide);
    }

    public static Guide read(String text) {
        return JSON.readValue(text, Guide.class);
    }

    public static byte[] digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String hexDigest(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    static byte[] digest(byte[] bytes) {
        var sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        var digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return digest;
    }
}
