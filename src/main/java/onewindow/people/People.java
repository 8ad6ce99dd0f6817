package onewindow.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onewindow.people.store.CentreStore;
import onewindow.people.store.StaffStore;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.OfficerNo;
import onewindow.platform.WindowNo;
import org.springframework.stereotype.Service;

/** The door of the people module for everyone who asks: centres, units, windows, officers, posts. Changes nothing. */
@Service
public class People {
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int OFFICERS_REMEMBERED = 10_000;
    private static final String ALL = "all";

    private final CentreStore centres;
    private final StaffStore staff;
    /** Every page names its centre; a name changed on another node is seen after five seconds. */
    private final LoadingCache<String, List<CentreProfile>> known;

    private final LoadingCache<Key, Optional<OfficerSummary>> officers;

    private record Key(CentreId centre, OfficerNo no) {}

    People(CentreStore centres, StaffStore staff) {
        this.centres = centres;
        this.staff = staff;
        this.known = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(all -> List.copyOf(centres.all()));
        this.officers = Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED)
                .maximumSize(OFFICERS_REMEMBERED)
                .build(key -> staff.officer(key.centre(), key.no()));
    }

    /** All centres of this installation, the first founded first. */
    public List<CentreProfile> centres() {
        var all = known.get(ALL);
        // That there is none yet is not remembered: the first one founded is there at once.
        if (all.isEmpty()) known.invalidate(ALL);
        return all;
    }

    /** A centre; {@link NotThere} when this installation has no such centre. */
    @Clause("B1")
    public CentreProfile centre(CentreId id) {
        return centres().stream()
                .filter(centre -> centre.id().equals(id))
                .findFirst()
                .or(() -> centres.find(id))
                .orElseThrow(NotThere::new);
    }

    public List<Unit> units(CentreId centre) {
        return staff.units(centre);
    }

    public Optional<Unit> unit(CentreId centre, UnitNo no) {
        return units(centre).stream().filter(unit -> unit.no().equals(no)).findFirst();
    }

    public List<ServiceWindow> windows(CentreId centre) {
        return staff.windows(centre);
    }

    public Optional<ServiceWindow> window(CentreId centre, WindowNo no) {
        return windows(centre).stream().filter(window -> window.no().equals(no)).findFirst();
    }

    /** An officer as papers name him; what another node changed is seen after five seconds. */
    public Optional<OfficerSummary> officer(CentreId centre, OfficerNo no) {
        return officers.get(new Key(centre, no));
    }

    public List<OfficerSummary> officers(CentreId centre) {
        return staff.officers(centre, null);
    }

    public List<OfficerSummary> officersOf(CentreId centre, UnitNo unit) {
        return staff.officers(centre, unit);
    }

    /** Who leads a unit (负责人、科长). */
    @Clause({"B4", "B20"})
    public Optional<OfficerSummary> chief(CentreId centre, UnitNo unit) {
        return unit(centre, unit).map(Unit::leader).flatMap(leader -> officer(centre, leader));
    }

    public List<Post> posts(CentreId centre) {
        return staff.posts(centre);
    }

    /** Who holds the posts of the centre on a day. */
    @Clause({"A4.5", "B5"})
    public List<Post.Holder> holders(CentreId centre, LocalDate day) {
        return staff.holders(centre, day);
    }

    /** The post an officer holds on a day: as A if he holds one so, else the first where he is B. */
    @Clause("B5")
    public Optional<Post.Holder> postOf(CentreId centre, OfficerNo officer, LocalDate day) {
        return staff.holdersOf(centre, officer, day).stream().findFirst();
    }
}
