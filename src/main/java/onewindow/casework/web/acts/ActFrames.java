package onewindow.casework.web.acts;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import onewindow.casework.Act;
import onewindow.casework.CaseAct;
import onewindow.casework.CaseFiles;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.casework.Foreseen;
import onewindow.casework.NextAct;
import onewindow.casework.Prospects;
import onewindow.casework.Warnings;
import onewindow.casework.web.Ahead;
import onewindow.casework.web.CaseLight;
import onewindow.casework.web.Timeline;
import onewindow.documents.Documents;
import onewindow.ledger.LedgerReason;
import onewindow.parties.Parties;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.ActRefused;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.web.Page;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.platform.web.TimelineEntry;
import org.springframework.stereotype.Component;

/**
 * The one way of every act page: shown within its frame, previewed, done. Whatever hinders is told in the same frame with all that
 * was typed; when somebody else was faster, with what he did.
 */
@Component
class ActFrames {
    private static final int CHANGED = 409;

    private final Casework casework;
    private final Prospects prospects;
    private final CaseFiles files;
    private final Warnings warnings;
    private final Timeline timeline;
    private final Documents documents;
    private final Parties parties;
    private final People people;
    private final Clock clock;

    ActFrames(
            Casework casework,
            Prospects prospects,
            CaseFiles files,
            Warnings warnings,
            Timeline timeline,
            Documents documents,
            Parties parties,
            People people,
            Clock clock) {
        this.casework = casework;
        this.prospects = prospects;
        this.files = files;
        this.warnings = warnings;
        this.timeline = timeline;
        this.documents = documents;
        this.parties = parties;
        this.people = people;
        this.clock = clock;
    }

    /** Which act is asked for, by whom, about which case, with what was typed. */
    record Asked(Screen screen, Officer by, CaseNumber number, CaseAct act, Filled filled) {}

    /** The fresh frame, or all that hinders the act now. */
    ActFrame open(Screen screen, Officer by, CaseNumber number, CaseAct act) {
        return frame(new Asked(screen, by, number, act, Filled.NOTHING), List.of());
    }

    /** The page that asks for confirmation, or the act's page with what hinders it. */
    Reply preview(Asked asked, Act act, Function<ActFrame, Page> page) {
        if (asked.filled().has("back")) return page.apply(frame(asked, List.of()));
        return answered(
                asked,
                page,
                () -> prospects.foresee(
                        asked.act(), asked.number(), act, asked.filled().version(), asked.by()),
                foreseen -> preview(asked, foreseen));
    }

    private ActPreviewPage preview(Asked asked, Foreseen foreseen) {
        var facts = timeline.foreseen(asked.screen(), asked.by(), foreseen.facts());
        var frame = frame(asked, List.of());
        var promised = frame.head().opening().promisedDays();
        return new ActPreviewPage(asked.screen(), frame, Ahead.of(asked.screen(), foreseen, facts, promised, null));
    }

    /** The case after the act, or the act's page with what hindered it. */
    Reply done(Asked asked, Supplier<Outcome<CaseHead>> act, Function<ActFrame, Page> page) {
        return answered(
                asked, page, act, head -> Reply.to("/cases/" + head.number().value()));
    }

    private <T> Reply answered(
            Asked asked, Function<ActFrame, Page> page, Supplier<Outcome<T>> act, Function<T, Reply> done) {
        try {
            return switch (act.get()) {
                case Outcome.Done<T>(T value) -> done.apply(value);
                case Outcome.Refused<T>(var refusals) -> Reply.again(page.apply(frame(asked, refusals)));
            };
        } catch (ActRefused refused) {
            if (refused.refusals().getFirst().reason() != LedgerReason.CHANGED_MEANWHILE) throw refused;
            return new Reply.Shown(page.apply(frame(asked, refused.refusals())), CHANGED);
        }
    }

    ActFrame frame(Asked asked, List<Refusal> refused) {
        var centre = asked.by().centre();
        var head = casework.summary(centre, asked.number()).orElseThrow(NotThere::new);
        asked.act().require(head, asked.by());
        var opened = files.open(centre, asked.number()).orElseThrow(NotThere::new);
        var hindrances = prospects.of(head, opened.file(), asked.by()).stream()
                .filter(next -> next.act() == asked.act())
                .map(NextAct::hindrances)
                .findFirst()
                .orElseThrow();
        return new ActFrame(
                asked.screen(),
                asked.act(),
                head,
                opened.file(),
                parties.masked(centre, head.opening().applicant()),
                people.officer(centre, head.standing().responsible())
                        .map(OfficerSummary::name)
                        .orElse(head.standing().responsible().value()),
                CaseLight.of(head, warnings.horizon(centre, clock.instant())),
                hindrances.isEmpty(),
                asked.filled(),
                refused.isEmpty() ? hindrances : refused,
                meanwhile(asked, opened));
    }

    /** What was appended after the version that the officer looked at. */
    private List<TimelineEntry> meanwhile(Asked asked, CaseFiles.Opened opened) {
        var seen = asked.filled().version();
        var centre = asked.by().centre();
        if (seen == null || seen >= opened.entries().size()) return List.of();
        var since = opened.entries().subList(seen, opened.entries().size());
        return timeline.of(
                asked.screen(),
                asked.by(),
                since,
                documents.of(centre, "case/" + asked.number().value()));
    }
}
