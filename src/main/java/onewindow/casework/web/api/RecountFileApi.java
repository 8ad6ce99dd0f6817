package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import onewindow.calendar.ChangeNo;
import onewindow.casework.web.recount.RecountFile;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases that move as a file. No JSON, so the handler says by itself that it belongs to its description. */
@Controller
@Tag(name = "calendar")
class RecountFileApi {
    private final RecountFile file;

    RecountFileApi(RecountFile file) {
        this.file = file;
    }

    @GetMapping("/api/v1/calendar-changes/{no}/cases/export")
    @Needs(Permission.SEE_CASES)
    @Clause({"A3.5", "B7"})
    @Operation(operationId = "exportMovedCases", summary = "The cases that a change moves, as a file")
    Reply export(
            Screen screen,
            Officer by,
            @PathVariable ChangeNo no,
            @RequestParam(defaultValue = "XLSX") TableFormat format) {
        return file.of(screen, by, no, format);
    }
}
