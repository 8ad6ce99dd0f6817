package onewindow.casework;

import java.time.LocalDate;
import java.util.List;
import onewindow.casework.store.SupplementStore;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import org.springframework.stereotype.Service;

/** The door to what one-time notices tell about guides (补正统计): a guide that makes people come twice is to be mended. */
@Service
public class Supplements {
    private static final int MOST = 200;

    private final SupplementStore store;

    Supplements(SupplementStore store) {
        this.store = store;
    }

    /** Guides by how many of the cases received from one day to another had to be asked again, the worst first. */
    @Clause("A3.3")
    public List<GuideFault> guides(Officer by, LocalDate from, LocalDate to) {
        by.require(Permission.SEE_GUIDE_FAULTS);
        return store.guides(
                by.centre(),
                from.atStartOfDay(ChinaTime.ZONE).toInstant(),
                to.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant(),
                MOST);
    }
}
