package onewindow.casework.rules;

import static onewindow.casework.LicenceReason.LICENCE_DAY_WRONG;
import static onewindow.casework.LicenceReason.LICENCE_NUMBER_MISSING;
import static onewindow.casework.LicenceReason.LICENCE_OF_NO_LICENCE;
import static onewindow.casework.LicenceReason.RENEWAL_DEEMED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.casework.Act;
import onewindow.casework.rules.RenewalFact.RenewalDeemed;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;

/** A licence ends on its day unless it is renewed; who asks in time and hears nothing before that day has it renewed. */
final class RenewalRules {
    private RenewalRules() {}

    /** What silence has done by now: asked for in time, accepted, and not decided before the licence ended. */
    @Clause("LIC-50")
    static Optional<RenewalDeemed> deemed(CaseFile file, Setting setting) {
        var renewal = file.received().renewal();
        if (renewal == null
                || !renewal.inTime()
                || file.acceptedAt().isEmpty()
                || file.overAt().isPresent()) return Optional.empty();
        return setting.today().isAfter(renewal.validUntil())
                ? Optional.of(new RenewalDeemed(renewal.licence(), renewal.validUntil()))
                : Optional.empty();
    }

    /** What the law has renewed can neither be denied nor closed, whatever was still to come. */
    @Clause("LIC-50")
    static List<Refusal> whyNotDeny(CaseFile file, Setting setting) {
        return deemed(file, setting)
                .map(renewed -> Refusal.of(
                        RENEWAL_DEEMED, renewed.licence(), renewed.validUntil().toString()))
                .stream()
                .toList();
    }

    /** Why a decision cannot stand: what is renewed by law is not denied, and a licence has a number and a day to come. */
    @Clause("LIC-50")
    static List<Refusal> whyNotDecide(CaseFile file, Act.Decide decide, Setting setting) {
        var refusals = new ArrayList<Refusal>();
        if (!decide.granted()) refusals.addAll(whyNotDeny(file, setting));
        var licence = decide.licence();
        if (licence == null || !decide.granted()) return refusals;
        if (!file.received().licence()) refusals.add(Refusal.of(LICENCE_OF_NO_LICENCE));
        Acceptance.needed(licence.number(), LICENCE_NUMBER_MISSING, refusals);
        if (!licence.validUntil().isAfter(setting.today())) refusals.add(Refusal.of(LICENCE_DAY_WRONG));
        return refusals;
    }
}
