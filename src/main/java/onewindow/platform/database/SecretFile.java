package onewindow.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** A random password in a file that only the program's own account can read. */
record SecretFile(Path path) {
    private static final int BYTES = 24;

    String read() throws IOException {
        String secret = Files.exists(path) ? Files.readString(path).strip() : "";
        if (secret.isEmpty()) {
            throw new DatabaseRefused(
                    "The password file " + path + " is missing or empty, so the database cannot be opened.",
                    "Put the file back from your copy of the home folder.");
        }
        return secret;
    }

    String readOrMake() throws IOException {
        if (!Files.exists(path)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            DurableFile.write(path, Base64.getUrlEncoder().withoutPadding().encodeToString(random), "rw-------");
        }
        return read();
    }
}
