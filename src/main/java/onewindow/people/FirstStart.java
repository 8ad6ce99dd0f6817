package onewindow.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The start of a real installation: founds the centre described in a file and leaves the one-time codes of its accounts in a file
 * that only the owner of the program can read. There is no default account and no default password.
 */
@Component
@Profile("!demo")
@Clause({"SEC-1", "SEC-9"})
class FirstStart implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final People people;
    private final Founding founding;
    private final String file;
    private final String renew;
    private final Path codes;

    FirstStart(
            People people,
            Founding founding,
            @Value("${onewindow.founding.file:}") String file,
            @Value("${onewindow.founding.renew-code:}") String renew,
            @Value("${onewindow.home:./data}") String home) {
        this.people = people;
        this.founding = founding;
        this.file = file;
        this.renew = renew;
        this.codes = Path.of(home, "keys", "one-time-codes.txt");
    }

    /** Before the first page is served. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            begin();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the founding file or the file of the one-time codes", unreadable);
        }
    }

    private void begin() throws IOException {
        if (!file.isBlank()) found(FoundingFile.read(Files.readString(Path.of(file))));
        else if (people.centres().isEmpty())
            LOG.warn(
                    "No centre yet. Start once with --onewindow.founding.file=<file>; docs/founding.json is an example.");
        if (!renew.isBlank()) renewCode();
    }

    private void found(CentreFounding plan) throws IOException {
        var id = plan.centre().id();
        if (people.centres().stream().anyMatch(centre -> centre.id().equals(id))) {
            LOG.info("Centre {} stands already; the founding file was not used.", id);
            return;
        }
        keep(id, founding.found(plan));
        LOG.info("Centre {} founded with {} officers.", id, plan.officers().size());
    }

    /** {@code centre/login}: for administrators who lost their password; whoever may start the program may do this. */
    private void renewCode() throws IOException {
        var parts = renew.split("/", 2);
        if (parts.length != 2)
            throw new IllegalArgumentException("onewindow.founding.renew-code wants <centre>/<login>");
        var centre = new CentreId(parts[0]);
        keep(centre, List.of(founding.giveCode(centre, new LoginName(parts[1]))));
    }

    /** Not in the log, which is kept for months and read by many. */
    private void keep(CentreId centre, List<OneTimeCode> given) throws IOException {
        Files.createDirectories(codes.toAbsolutePath().getParent());
        if (!Files.exists(codes))
            Files.createFile(codes, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var lines = given.stream()
                .map(code -> "%s  %s  %s  until %s%n"
                        .formatted(centre, code.login(), code.code(), ChinaTime.of(code.until())))
                .collect(Collectors.joining());
        Files.writeString(codes, lines, StandardOpenOption.APPEND);
        LOG.info("{} one-time codes are in {}; hand them over and delete the file.", given.size(), codes);
    }
}
