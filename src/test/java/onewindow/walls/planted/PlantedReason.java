package onewindow.walls.planted;

import java.util.List;
import onewindow.platform.Reason;

/** A refusal without words. */
public enum PlantedReason implements Reason {
    NEVER_TOLD;

    @Override
    public List<String> clauses() {
        return List.of("A2.2");
    }
}
