package onewindow.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes a cluster: beside its final place, under a password from the first moment, then renamed as a whole. */
record NewCluster(ClusterHome home, PostgresBinaries binaries, ServerAccount account) {
    private static final int BUILTIN_LOCALES_SINCE = 17;
    private static final int ATTEMPTS_TO_CLEAR = 50;

    /** Finishes what an interrupted start began; makes everything anew where nothing usable was left. */
    void make(ClusterMarker marker, String superuser, String password) throws IOException {
        Path unfinished = home.unfinishedCluster();
        if (!marker.isComplete()) {
            endEarlierAttempt();
            clear(unfinished);
            Files.createDirectory(unfinished);
            account.give(unfinished);
            initdb(superuser, password);
            ControlFile controlFile = ControlFile.read(unfinished)
                    .orElseThrow(() -> new IOException("initdb left no control file in " + unfinished));
            marker.with(controlFile).write(home);
        }
        DurableFile.moveInto(unfinished, home.cluster());
    }

    /** An initdb whose program was killed goes on by itself, and would write into the new attempt. */
    private void endEarlierAttempt() {
        Postmaster.processesOf(home.unfinishedCluster())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList()
                .forEach(process -> {
                    process.destroyForcibly();
                    while (Postmaster.lives(process.pid())) {
                        Pause.millis(20);
                    }
                });
    }

    /** A server that initdb had just begun names no folder yet: it is seen by what it still writes there. */
    private void clear(Path unfinished) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                DurableFile.deleteTree(unfinished);
                return;
            } catch (DirectoryNotEmptyException | NoSuchFileException | UncheckedIOException e) {
                if (attempt == ATTEMPTS_TO_CLEAR) {
                    throw e;
                }
                endEarlierAttempt();
                Pause.millis(100);
            }
        }
    }

    private void initdb(String superuser, String password) throws IOException {
        Path passwordFile = home.folder().resolve("initdb.password");
        try {
            DurableFile.write(passwordFile, password, "rw-------");
            account.give(passwordFile);
            run(initdbCommand(superuser, passwordFile));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    /** The locale must know Chinese letters, or pg_trgm finds nothing in them. */
    private List<String> initdbCommand(String superuser, Path passwordFile) {
        var command = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "--pgdata=" + home.unfinishedCluster(),
                "--username=" + superuser,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-instructions"));
        command.add("--locale-provider=" + (binaries.major() >= BUILTIN_LOCALES_SINCE ? "builtin" : "libc"));
        return command;
    }

    private void run(List<String> command) throws IOException {
        Process process = account.command(command.toArray(String[]::new))
                .directory(home.folder().toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new LastWords(said.lines().toList()).refusal(home);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while making the database", e);
        }
    }
}
