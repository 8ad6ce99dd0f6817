package onewindow.platform.database;

import java.util.List;
import java.util.stream.Collectors;

/** One thing that is wrong with a server, and what repairs it; all of them are told at once. */
record Problem(String what, String remedy) {

    static void refuseAny(String heading, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new DatabaseRefused(
                    heading + lines(problems.stream().map(Problem::what).toList()),
                    "Do this, then start again:"
                            + lines(problems.stream()
                                    .map(Problem::remedy)
                                    .distinct()
                                    .toList()));
        }
    }

    private static String lines(List<String> texts) {
        return texts.stream().map(text -> "\n  " + text).collect(Collectors.joining());
    }
}
