package onewindow.walls;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The allowed exceptions to a wall, one per line of exceptions.txt with its reason. An exception that excuses nothing is itself a
 * finding, so that the list can only be as long as it must.
 */
final class Exceptions {
    private static final Path FILE = Path.of("src/test/resources/walls/exceptions.txt");

    private record Excuse(String wall, String place, String because) {
        boolean covers(String found) {
            return place.endsWith("*") ? found.startsWith(place.substring(0, place.length() - 1)) : found.equals(place);
        }
    }

    private Exceptions() {}

    /** What remains of the findings of a wall, and the exceptions it no longer needs. */
    static List<String> remaining(String wall, List<Finding> findings) {
        var excuses =
                excuses().stream().filter(excuse -> excuse.wall().equals(wall)).toList();
        var used = new HashSet<Excuse>();
        var remaining = new TreeSet<String>();
        for (var finding : findings) {
            var excuse = excuses.stream()
                    .filter(candidate -> candidate.covers(finding.place()))
                    .findFirst();
            if (excuse.isPresent()) used.add(excuse.get());
            else remaining.add(finding.toString());
        }
        var lines = new ArrayList<>(remaining);
        excuses.stream()
                .filter(excuse -> !used.contains(excuse))
                .forEach(unused -> lines.add(
                        FILE + ": the exception for " + unused.place() + " excuses nothing any more, remove it"));
        return lines;
    }

    /** Walls named in the file. */
    static Set<String> walls() {
        var walls = new TreeSet<String>();
        for (var excuse : excuses()) walls.add(excuse.wall());
        return walls;
    }

    private static List<Excuse> excuses() {
        return SourceFile.of(FILE).lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Exceptions::excuse)
                .toList();
    }

    private static Excuse excuse(String line) {
        var parts = line.split("\\|", 3);
        if (parts.length < 3 || parts[2].isBlank())
            throw new IllegalStateException(FILE + ": needs wall | place | because: " + line);
        return new Excuse(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }
}
