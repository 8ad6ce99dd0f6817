package onewindow.platform.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The master key: a file of its own (0600), by default keys/vault.key in the home folder, made at the first start. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {
    @Bean
    Vault vault(@Value("${onewindow.vault.key-file:}") String keyFile, @Value("${onewindow.home:./data}") String home)
            throws IOException {
        var file = keyFile.isBlank() ? Path.of(home, "keys", "vault.key") : Path.of(keyFile);
        return new Vault(HexFormat.of().parseHex(keyIn(file).strip()));
    }

    private static String keyIn(Path file) throws IOException {
        if (!Files.exists(file)) make(file);
        return Files.readString(file);
    }

    private static void make(Path file) throws IOException {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(key) + "\n");
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return;
        }
    }
}
