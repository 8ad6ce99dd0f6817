package onewindow.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file as people read it. */
record SourceFile(Path path, String text) {
    static SourceFile of(Path path) {
        try {
            return new SourceFile(path, Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** The place of a character for a finding: path and line. */
    Finding at(int position, String what) {
        long line =
                text.substring(0, position).chars().filter(sign -> sign == '\n').count() + 1;
        return new Finding(path.toString(), "line " + line + ": " + what);
    }

    Finding finding(String what) {
        return new Finding(path.toString(), what);
    }
}
