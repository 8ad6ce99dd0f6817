package onewindow.catalogue.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import onewindow.catalogue.laws.BasisState;
import onewindow.catalogue.laws.LawText;
import onewindow.catalogue.laws.Laws;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of laws for programs: texts, what is said about one, and the items whose basis is broken. */
@RestController
@Tag(name = "items")
class LawApi {
    record Law(
            @NotNull(message = "{catalogue.api.missing}") String name,
            @Nullable String number,
            @NotNull(message = "{catalogue.api.missing}") LocalDate inForceOn,
            @Nullable LocalDate repealedOn,
            @Nullable String replacedBy,
            @Nullable String source) {
        static Law of(LawText text) {
            return new Law(
                    text.name(), text.number(), text.inForceOn(), text.repealedOn(), text.replacedBy(), text.source());
        }

        LawText text() {
            return new LawText(
                    List.of(name.strip()), words(number), inForceOn, repealedOn, words(replacedBy), words(source));
        }

        private static String words(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    record BrokenBasis(
            String item,
            int version,
            boolean draft,
            String law,
            String number,
            String article,
            BasisState state,
            @Nullable LocalDate repealedOn,
            @Nullable String replacedBy) {
        static BrokenBasis of(Laws.Broken broken) {
            var cited = broken.cited();
            var text = broken.finding().text();
            return new BrokenBasis(
                    cited.code().value(),
                    cited.version(),
                    cited.draft(),
                    cited.basis().law(),
                    cited.basis().number(),
                    cited.basis().article(),
                    broken.finding().state(),
                    text == null ? null : text.repealedOn(),
                    text == null ? null : text.replacedBy());
        }
    }

    private final Laws laws;

    LawApi(Laws laws) {
        this.laws = laws;
    }

    @GetMapping("/api/v1/laws")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    @Operation(operationId = "findLaws", summary = "Texts of laws whose name or number holds the words")
    List<Law> find(Officer by, @RequestParam(defaultValue = "") String q) {
        return laws.find(by.centre(), q).stream().map(Law::of).toList();
    }

    @PostMapping("/api/v1/laws")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause({"A3.1", "LIC-30"})
    @Operation(operationId = "registerLaw", summary = "Enters a text of a law or corrects its dates")
    Outcome<Law> register(@RequestBody @Valid Law law, Officer by, SubmissionId submission) {
        return laws.register(by, law.text(), submission).map(Law::of);
    }

    @GetMapping("/api/v1/laws/broken")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause({"A3.1", "LIC-30"})
    @Operation(
            operationId = "brokenBases",
            summary =
                    "Guides in force and drafts that rest on a text which is repealed, not in force, incomplete or numbered wrongly")
    List<BrokenBasis> broken(Officer by) {
        return laws.broken(by.centre()).stream().map(BrokenBasis::of).toList();
    }
}
