package onewindow.people;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import onewindow.platform.CentreId;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The secret another system shows ({@code ow.<centre>.<32 random bytes>}): names its centre, so that one look-up finds it. */
public record ApiKey(CentreId centre, String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int LONGEST = 120;

    static ApiKey fresh(CentreId centre) {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new ApiKey(
                centre,
                "ow." + centre + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    static Optional<ApiKey> read(String text) {
        if (text.length() > LONGEST || !text.matches("ow\\.[a-z][a-z0-9-]{1,30}\\.[A-Za-z0-9_-]{43}"))
            return Optional.empty();
        return Optional.of(new ApiKey(new CentreId(text.split("\\.")[1]), text));
    }

    /** The secret is random and long: a plain digest is as good as a slow one, and fast. */
    byte[] digest() {
        var bytes = text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        var digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return digest;
    }

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "a key of " + centre;
    }
}
