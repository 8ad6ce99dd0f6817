package onewindow.supervision.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import onewindow.casework.Supplements;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.supervision.web.GuideFaultFile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The same ranking as a file. No JSON, so the handler says by itself that it belongs to its description. */
@Controller
@Tag(name = "items")
class GuideFaultFileApi {
    private final Supplements supplements;

    GuideFaultFileApi(Supplements supplements) {
        this.supplements = supplements;
    }

    @GetMapping("/api/v1/reports/guides/export")
    @Needs(Permission.SEE_GUIDE_FAULTS)
    @Clause({"A3.1", "A3.3"})
    @Operation(operationId = "exportGuideFaults", summary = "Guides by the notices they led to, as a file")
    Reply export(
            Screen screen,
            Officer by,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "XLSX") TableFormat format) {
        return GuideFaultFile.of(screen, format, supplements.guides(by, from, to));
    }
}
