package onewindow.casework;

import static onewindow.people.Permission.SEE_CENTRE_FIGURES;
import static onewindow.people.Permission.SET_WARNINGS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import onewindow.calendar.Calendars;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.store.WarningStore;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.ledger.FactCodec;
import onewindow.ledger.Ledger;
import onewindow.ledger.LedgerReason;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.parameters.Parameters;
import org.springframework.stereotype.Service;

/**
 * The door to when a clock turns amber (黄灯提醒): so many working days before its end, by the centre's number or by an item's own. An
 * item's own number is larger than the centre's, for nobody may postpone a colour.
 */
@Service
@Clause("A3.5")
public class Warnings {
    static final FactCodec<WarningFact> FACTS = new FactCodec<>(WarningFact.class);
    private static final String STREAM = "warnings";

    private final WarningStore store;
    private final Catalogue catalogue;
    private final Calendars calendars;
    private final Parameters parameters;
    private final Ledger ledger;
    private final Clock clock;

    Warnings(
            WarningStore store,
            Catalogue catalogue,
            Calendars calendars,
            Parameters parameters,
            Ledger ledger,
            Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.parameters = parameters;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Lays down an item's own number of working days; the centre's number takes it back. Running cases follow at once. */
    public Outcome<WarningStore.Rule> layDown(ItemCode item, int days, Officer by, SubmissionId submission) {
        by.require(SET_WARNINGS);
        var signature = by.signing(clock.instant(), submission);
        var rule = new WarningStore.Rule(item.value(), days);
        var stream = new Stream(by.centre(), STREAM);
        return ledger.once(by.centre(), submission, () -> laidDown(rule, item, stream, signature), first -> {
            if (!first.equals(stream)) throw new ActRefused(LedgerReason.SUBMISSION_USED_ALREADY, submission.value());
            return Outcome.done(rule);
        });
    }

    private Outcome<WarningStore.Rule> laidDown(WarningStore.Rule rule, ItemCode item, Stream stream, Signature by) {
        var today = ChinaTime.dateOf(by.at());
        var published = catalogue.published(stream.centre(), item, today);
        if (published.isEmpty()) return Outcome.refused(WarningReason.WARNING_ITEM_UNKNOWN, item.value());
        int least = centreDays(today);
        if (rule.days() < least) return Outcome.refused(WarningReason.WARNING_LATER_THAN_CENTRE, least);
        var promised = published.get().guide().limits().promised();
        if (rule.days() > least && promised != null && rule.days() >= promised.days())
            return Outcome.refused(WarningReason.WARNING_AS_LONG_AS_PROMISE, promised.days());
        store.layDown(stream.centre(), rule);
        ledger.append(
                ledger.history(stream),
                FACTS,
                List.of(new WarningFact.WarningLaidDown(rule.itemCode(), rule.days())),
                by);
        return Outcome.done(rule);
    }

    /** The items that have a number of their own, by code. */
    public List<WarningStore.Rule> rules(Officer by) {
        by.require(SEE_CENTRE_FIGURES);
        return store.rules(by.centre());
    }

    /** Working days before the end from which a clock is amber where the item has no number of its own. */
    public int centreDays(LocalDate on) {
        return parameters.days("warning_days", on);
    }

    /** Working days before the end from which a clock of this item is amber. */
    public int days(CentreId centre, String itemCode, LocalDate on) {
        int least = centreDays(on);
        return store.rules(centre).stream()
                .filter(rule -> rule.itemCode().equals(itemCode))
                .mapToInt(rule -> Math.max(least, rule.days()))
                .findFirst()
                .orElse(least);
    }

    /** Against which moments near and overdue are told: what ends within the warning days from today is near. */
    public Horizon horizon(CentreId centre, Instant now) {
        var calendar = calendars.of(centre);
        var today = ChinaTime.dateOf(now);
        int least = centreDays(today);
        var own = store.rules(centre).stream()
                .filter(rule -> rule.days() > least)
                .collect(Collectors.toMap(WarningStore.Rule::itemCode, rule -> end(calendar, today, rule.days())));
        return new Horizon(now, end(calendar, today, least), own);
    }

    private static Instant end(CentreCalendar calendar, LocalDate today, int days) {
        return calendar.closingAt(calendar.days().plusWorkingDays(today, days).day());
    }
}
