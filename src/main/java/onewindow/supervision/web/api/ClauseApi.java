package onewindow.supervision.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import onewindow.people.ForEveryone;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.supervision.Clauses;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clauses as JSON: a closed list of about a hundred, therefore in one piece. */
@RestController
@Tag(name = "clauses")
@RequestMapping("/api/v1/clauses")
class ClauseApi {
    private final Clauses clauses;

    ClauseApi(Clauses clauses) {
        this.clauses = clauses;
    }

    @GetMapping
    @ForEveryone(because = "A2.1: the rules a centre works by are open")
    @Clause("A2.1")
    @Operation(operationId = "listClauses", summary = "Every clause with its honest state")
    List<ClauseAnswer> all() {
        return clauses.all().stream().map(ClauseAnswer::of).toList();
    }

    @GetMapping("/{id}")
    @ForEveryone(because = "A2.1: the rules a centre works by are open")
    @Clause("A2.1")
    @Operation(operationId = "getClause", summary = "One clause: its text and what carries it out")
    ClauseAnswer one(@PathVariable String id) {
        return clauses.find(id).map(ClauseAnswer::of).orElseThrow(NotThere::new);
    }
}
