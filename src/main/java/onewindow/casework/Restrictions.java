package onewindow.casework;

import static onewindow.people.Permission.DECIDE_CASES;
import static onewindow.people.Permission.SEE_CASES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import onewindow.casework.rules.Bar;
import onewindow.casework.store.RestrictionStore;
import onewindow.catalogue.ItemCode;
import onewindow.parties.IdKind;
import onewindow.parties.Parties;
import onewindow.people.Officer;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door to the register of applicants who may not ask for a licence again for a time (限制申请登记). */
@Service
@Clause({"LIC-78", "LIC-79"})
public class Restrictions {
    public static final int PAGE_SIZE = 50;

    private final ActsOnCases acts;
    private final RestrictionStore store;
    private final Parties parties;
    private final Clock clock;

    Restrictions(ActsOnCases acts, RestrictionStore store, Parties parties, Clock clock) {
        this.acts = acts;
        this.store = store;
        this.parties = parties;
        this.clock = clock;
    }

    /** Warns the applicant and enters him; the notice tells him until when and his remedy. */
    public Outcome<CaseHead> restrict(
            CaseNumber number,
            RestrictionAct.Restrict act,
            @Nullable Integer seen,
            Officer by,
            SubmissionId submission) {
        by.require(DECIDE_CASES);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Ends an entry before its time, such as after a reconsideration. */
    public Outcome<CaseHead> end(
            CaseNumber number, RestrictionAct.End act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(DECIDE_CASES);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** What keeps whoever holds this document from an item on a day. */
    public Optional<Bar> barOf(CentreId centre, IdKind kind, String idNumber, ItemCode item, LocalDate on) {
        return parties.find(centre, kind, idNumber).flatMap(party -> store.barOf(centre, party, item.value(), on));
    }

    /** One page of the register, the first being 1, the latest first; with what has ended only when asked for. */
    public List<RestrictionStore.Listed> page(Officer by, String words, boolean ended, int page) {
        by.require(SEE_CASES);
        return store.page(by.centre(), words, ended, today(), page, PAGE_SIZE);
    }

    public long count(Officer by, String words, boolean ended) {
        by.require(SEE_CASES);
        return store.count(by.centre(), words, ended, today());
    }

    /** All of them, one after the other, for a file. */
    public void each(Officer by, String words, boolean ended, Consumer<RestrictionStore.Listed> taker) {
        by.require(SEE_CASES);
        store.each(by.centre(), words, ended, today(), taker);
    }

    private LocalDate today() {
        return ChinaTime.dateOf(clock.instant());
    }
}
