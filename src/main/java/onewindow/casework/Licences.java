package onewindow.casework;

import static onewindow.people.Permission.SEE_CASES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import onewindow.casework.store.LicenceStore;
import onewindow.people.Officer;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door to licences that end on a day (许可到期、延续): which end soon, and whether their renewal was asked for. */
@Service
@Clause("LIC-50")
public class Licences {
    public static final int PAGE_SIZE = 50;

    private final LicenceStore store;
    private final Surroundings surroundings;
    private final Clock clock;

    Licences(LicenceStore store, Surroundings surroundings, Clock clock) {
        this.store = store;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** One page, the first being 1, what ends first on top; all of them, or those that end within the days of the watch. */
    public List<LicenceStore.Listed> page(Officer by, String words, boolean all, int page) {
        by.require(SEE_CASES);
        return store.page(by.centre(), words, until(all), today(), page, PAGE_SIZE);
    }

    public long count(Officer by, String words, boolean all) {
        by.require(SEE_CASES);
        return store.count(by.centre(), words, until(all));
    }

    /** All of them, one after the other, for a file. */
    public void each(Officer by, String words, boolean all, Consumer<LicenceStore.Listed> taker) {
        by.require(SEE_CASES);
        store.each(by.centre(), words, until(all), today(), taker);
    }

    /** How many days before its end a licence stands in the watch. */
    public int days() {
        return surroundings.calendarDays("licence_watch_calendar_days", today());
    }

    private @Nullable LocalDate until(boolean all) {
        return all ? null : today().plusDays(days());
    }

    private LocalDate today() {
        return ChinaTime.dateOf(clock.instant());
    }
}
