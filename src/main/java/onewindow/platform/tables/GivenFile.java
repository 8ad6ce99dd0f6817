package onewindow.platform.tables;

import java.util.Locale;

/** A file as it came from a browser or a program: only its last name counts, never a folder. */
public record GivenFile(String name, byte[] content) {
    private static final int LONGEST_NAME = 200;

    public GivenFile {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (name.length() > LONGEST_NAME) name = name.substring(name.length() - LONGEST_NAME);
    }

    boolean isNamed(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    boolean begins(int... bytes) {
        if (content.length < bytes.length) return false;
        for (int place = 0; place < bytes.length; place++) if ((content[place] & 0xFF) != bytes[place]) return false;
        return true;
    }
}
