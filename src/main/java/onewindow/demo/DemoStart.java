package onewindow.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import onewindow.calendar.Calendars;
import onewindow.catalogue.Catalogue;
import onewindow.ledger.FactCodec;
import onewindow.ledger.Ledger;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.people.CentreProfile;
import onewindow.people.Founding;
import onewindow.people.People;
import onewindow.platform.ChinaTime;
import onewindow.platform.SubmissionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The first start of a demo: founds its centres, loads the catalogue and tells the story, before the first page is served. An
 * interrupted start goes on where it stood, because every act of the story is done once only.
 */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final LocalTime OPENING = LocalTime.of(8, 55);
    private static final int DAYS_OF_PREPARATION = 60;
    private static final Stream STREAM = new Stream(DemoCentres.QINGSHAN, "demo/story");
    private static final FactCodec<StoryFact> FACTS = new FactCodec<>(StoryFact.class);

    private final People people;
    private final Founding founding;
    private final Catalogue catalogue;
    private final Calendars calendars;
    private final Story story;
    private final Ledger ledger;
    private final StoryClock clock;
    private final DemoPassword password;
    private boolean running;

    DemoStart(
            People people,
            Founding founding,
            Catalogue catalogue,
            Calendars calendars,
            Story story,
            Ledger ledger,
            StoryClock clock,
            DemoPassword password) {
        this.people = people;
        this.founding = founding;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.story = story;
        this.ledger = ledger;
        this.clock = clock;
        this.password = password;
    }

    @Override
    public void start() {
        try {
            tell();
        } finally {
            clock.runOn();
            running = true;
        }
    }

    private void tell() {
        var now = clock.instant();
        var facts = FACTS.read(ledger.history(STREAM).entries());
        if (facts.stream().anyMatch(StoryFact.StoryTold.class::isInstance)) return;
        var demoDay = facts.stream()
                .filter(StoryFact.StoryBegun.class::isInstance)
                .map(StoryFact.StoryBegun.class::cast)
                .map(StoryFact.StoryBegun::demoDay)
                .findFirst()
                .orElseGet(() -> begun(demoDay(now), now));
        var begins = ChinaTime.at(calendars
                .standard()
                .days()
                .minusWorkingDays(demoDay, DAYS_OF_PREPARATION)
                .atTime(OPENING));
        found(begins, password.word());
        clock.standAt(begins.plusSeconds(3600));
        LOG.info("Demo: loading 52 guides; those that lack a required fact stay drafts");
        var editor = DemoCentres.acting(DemoPeople.GAO_JIE);
        var loaded = DemoCatalogue.load(catalogue, editor, DemoCentres.CONTACT, ChinaTime.dateOf(begins));
        LOG.info(
                "Demo: {} guides published, {} drafts",
                loaded.published().size(),
                loaded.drafts().size());
        int acts = story.tell(demoDay, now);
        ledger.note(STREAM, FACTS, new StoryFact.StoryTold(acts), signature(now));
        LOG.info("Demo: {} acts told", acts);
    }

    private LocalDate begun(LocalDate demoDay, Instant now) {
        ledger.note(STREAM, FACTS, new StoryFact.StoryBegun(demoDay), signature(now));
        return demoDay;
    }

    private static Signature signature(Instant at) {
        return DemoCentres.acting(DemoPeople.GAO_JIE).signing(at, SubmissionId.fresh());
    }

    private void found(Instant begins, String word) {
        clock.standAt(begins);
        var founded = people.centres().stream().map(CentreProfile::id).toList();
        LOG.info("Demo: founding the centres Qingshan and Binhe");
        if (!founded.contains(DemoCentres.QINGSHAN))
            founding.found(DemoCentres.qingshan(ChinaTime.dateOf(begins), word));
        clock.standAt(begins.plusSeconds(60));
        if (!founded.contains(DemoCentres.BINHE)) founding.found(DemoCentres.binhe(word));
    }

    /** The last working day on which the centre has opened already. */
    private LocalDate demoDay(Instant now) {
        var days = calendars.standard().days();
        var today = ChinaTime.dateOf(now);
        boolean open =
                days.isWorkingDay(today) && !ChinaTime.of(now).toLocalTime().isBefore(OPENING);
        return open ? today : days.minusWorkingDays(today, 1);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
