package onewindow.supervision;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The door to the clauses (条款): all of them, one by its id. Read once from the texts that the product carries. */
@Service
public class Clauses {
    private final List<ClauseText> all;

    public Clauses() {
        this.all = Regulation.carried().clauses();
    }

    /** Every clause in the order of its rule book. */
    public List<ClauseText> all() {
        return all;
    }

    public List<RuleBook> books() {
        return all.stream().map(ClauseText::book).distinct().toList();
    }

    public Optional<ClauseText> find(String id) {
        return all.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }
}
