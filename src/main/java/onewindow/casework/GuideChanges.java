package onewindow.casework;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onewindow.casework.rules.CaseFile;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.Material;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import org.springframework.stereotype.Component;

/** What the guide says of a case beside its checklist: how it changed since the receipt, what it lets be handed in later. */
@Component
public class GuideChanges {
    private final Catalogue catalogue;
    private final Clock clock;

    GuideChanges(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Adds to an act what only the guide knows, before the rules judge it. */
    @Clause({"A3.3", "LIC-32.4"})
    Act added(CentreId centre, CaseFile file, Act act) {
        return switch (act) {
            case AcceptanceAct.OpenSecondNotice open ->
                new AcceptanceAct.OpenSecondNotice(open.fact(), open.what(), open.basis(), since(centre, file));
            case PromiseAct.Accept promise ->
                new PromiseAct.Accept(
                        promise.materials(),
                        promise.until(),
                        promise.signatory(),
                        List.copyOf(deferrable(centre, file)));
            default -> act;
        };
    }

    /** Between the version the case was received under and the one in force now. */
    @Clause("A3.3")
    public GuideDifference since(CentreId centre, CaseFile file) {
        var item = new ItemCode(file.received().item());
        int from = file.received().itemVersion();
        return catalogue
                .published(centre, item, ChinaTime.dateOf(clock.instant()))
                .map(current -> GuideDifference.between(
                        from, catalogue.guide(centre, item, from), current.version(), current.guide()))
                .orElseGet(() -> new GuideDifference(from, from, List.of()));
    }

    /** The materials that the guide of the case marks as secondary (可容缺). */
    @Clause("LIC-32.4")
    public Set<Integer> deferrable(CentreId centre, CaseFile file) {
        var received = file.received();
        return catalogue.guide(centre, new ItemCode(received.item()), received.itemVersion()).materials().stream()
                .filter(Material::deferrable)
                .map(Material::number)
                .collect(Collectors.toSet());
    }
}
