package onewindow.platform.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import onewindow.platform.Clause;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Seals personal data before it reaches the database and opens it again. Every sealed value is bound to its place (table, row,
 * column): moved to another row it no longer opens.
 */
@Clause({"PIP-51", "SEC-5"})
public final class Vault {
    private static final byte ALGORITHM_SM4_GCM = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] sealingKey;
    private final byte[] digestKey;

    /** A vault under one master key of 32 random bytes. */
    public Vault(byte[] masterKey) {
        if (masterKey.length != 32) throw new IllegalArgumentException("the master key has 32 bytes");
        sealingKey = java.util.Arrays.copyOf(hmac(masterKey, "seal"), 16);
        digestKey = hmac(masterKey, "digest");
    }

    public byte[] seal(Place place, String plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = run(true, nonce, place, plain.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(ALGORITHM_SM4_GCM)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** The plain text; fails when the value was altered or moved from its place. */
    public String open(Place place, byte[] sealed) {
        var buffer = ByteBuffer.wrap(sealed);
        if (buffer.get() != ALGORITHM_SM4_GCM) throw new SealBroken(place);
        var nonce = new byte[NONCE];
        buffer.get(nonce);
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return new String(run(false, nonce, place, rest), StandardCharsets.UTF_8);
    }

    /** A keyed digest by which equal values find each other without being readable, such as an ID number. */
    public byte[] digest(String use, String value) {
        return hmac(digestKey, use + "\n" + value);
    }

    /** Tells two master keys apart without revealing either. */
    public byte[] fingerprint() {
        return java.util.Arrays.copyOf(hmac(digestKey, "fingerprint"), 8);
    }

    private byte[] run(boolean seal, byte[] nonce, Place place, byte[] input) {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        var bound = place.toString().getBytes(StandardCharsets.UTF_8);
        cipher.init(seal, new AEADParameters(new KeyParameter(sealingKey), TAG_BITS, nonce, bound));
        var output = new byte[cipher.getOutputSize(input.length)];
        int length = cipher.processBytes(input, 0, input.length, output, 0);
        try {
            cipher.doFinal(output, length);
        } catch (InvalidCipherTextException altered) {
            throw new SealBroken(place, altered);
        }
        return output;
    }

    private static byte[] hmac(byte[] key, String text) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        var result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return result;
    }
}
