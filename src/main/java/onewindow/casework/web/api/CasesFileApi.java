package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import onewindow.casework.CaseQuery;
import onewindow.casework.web.CasesFile;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of cases as files. No JSON, so the handler says by itself that it belongs to its description. */
@Controller
@Tag(name = "cases")
class CasesFileApi {
    private final CasesFile file;

    CasesFileApi(CasesFile file) {
        this.file = file;
    }

    @GetMapping("/api/v1/cases/export")
    @Needs(Permission.SEE_CASES)
    @Clause({"A3.4", "A3.5", "A3.6"})
    @Operation(operationId = "exportCases", summary = "One of the lists that people ask for by name, as a file")
    Reply export(
            Screen screen,
            Officer by,
            @Parameter(description = "Which of the lists that people ask for by name")
                    @RequestParam(defaultValue = "ALL")
                    CaseQuery.View view,
            @RequestParam(defaultValue = "XLSX") TableFormat format) {
        return file.of(screen, format, CaseQuery.of(by.centre(), view));
    }
}
