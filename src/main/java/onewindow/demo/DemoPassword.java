package onewindow.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One password for all log-ins of a demo, made up at its first start and kept beside the keys (0600); none stands in the program. */
@Component
@Profile("demo")
class DemoPassword {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 8;

    private final String word;

    DemoPassword(
            @Value("${onewindow.home:./data}") String home,
            @Value("${onewindow.database.name:onewindow}") String database) {
        word = kept(Path.of(home, "keys", "demo-password-" + database + ".txt"));
    }

    String word() {
        return word;
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, fresh());
            }
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the demo cannot keep its password in " + file, unreadable);
        }
    }

    private static String fresh() {
        var random = new SecureRandom();
        var word = new StringBuilder("Demo-");
        for (int i = 0; i < LENGTH; i++) word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return word.toString();
    }
}
