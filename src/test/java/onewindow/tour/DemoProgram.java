package onewindow.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The whole program with its demo, as it stands on Monday 21 September 2026 at nine; started once for all who walk through it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"onewindow.at=2026-09-21 09:00", "onewindow.home=" + DemoProgram.HOME})
@OnTestDatabase
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DemoProgram {
    static final String HOME = "target/test-home-tour";

    @LocalServerPort
    private int port;

    protected final String address() {
        return "http://localhost:" + port;
    }

    /** Somebody without sign-in. */
    protected final Guest citizen() {
        return new Guest(address());
    }

    /** Somebody of the demo, signed in. */
    protected final Guest officer(Person person) {
        var guest = citizen();
        guest.signIn(person.login(), password());
        return guest;
    }

    protected static String password() {
        try {
            return Files.readString(Path.of(HOME, "keys", "demo-password-onewindow.txt"))
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
