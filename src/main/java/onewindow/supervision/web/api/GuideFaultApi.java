package onewindow.supervision.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import onewindow.casework.GuideFault;
import onewindow.casework.Supplements;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Guides ranked by the notices they led to, for programs. */
@RestController
@Tag(name = "items")
class GuideFaultApi {
    record RankedGuide(
            String item,
            String name,
            String department,
            int received,
            int asked,
            double share,
            List<GuideFault.Cause> causes) {
        static RankedGuide of(GuideFault guide) {
            return new RankedGuide(
                    guide.item().value(),
                    guide.name(),
                    guide.department(),
                    guide.received(),
                    guide.asked(),
                    guide.share(),
                    guide.causes());
        }
    }

    private final Supplements supplements;

    GuideFaultApi(Supplements supplements) {
        this.supplements = supplements;
    }

    @GetMapping("/api/v1/reports/guides")
    @Needs(Permission.SEE_GUIDE_FAULTS)
    @Clause({"A3.1", "A3.3"})
    @Operation(
            operationId = "guideFaults",
            summary =
                    "Guides by how many cases received in a time had to be asked again, with the materials that caused it")
    List<RankedGuide> guides(Officer by, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return supplements.guides(by, from, to).stream().map(RankedGuide::of).toList();
    }
}
