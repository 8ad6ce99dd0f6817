package onewindow.catalogue;

import java.util.List;

/** Which body owns an item, what kind it is, whom it serves, and how many may be granted ({@code quantity}, LIC-30). */
public record Scope(
        String department,
        String level,
        Fact<ItemType> itemType,
        Fact<CaseType> caseType,
        List<Target> targets,
        List<Topic> topics,
        String quantity) {
    public Scope {
        targets = List.copyOf(targets);
        topics = List.copyOf(topics);
    }
}
