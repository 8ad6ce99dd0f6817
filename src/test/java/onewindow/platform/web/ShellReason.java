package onewindow.platform.web;

import java.util.List;
import onewindow.platform.Reason;

/** A refusal as a module above would make it, to see how the shell shows it; borrows the sentences of the platform. */
enum ShellReason implements Reason {
    ASKED_ONCE_ALREADY;

    @Override
    public List<String> clauses() {
        return List.of("A3.3", "LIC-32.4");
    }

    @Override
    public String key() {
        return "refusal.platform.MISSING_VALUE";
    }
}
