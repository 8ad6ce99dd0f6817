package onewindow.casework.rules;

import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.ReportUpReason.ANSWER_DAY_WRONG;
import static onewindow.casework.ReportUpReason.ANSWER_LETTER_MISSING;
import static onewindow.casework.ReportUpReason.ANSWER_WORDS_MISSING;
import static onewindow.casework.ReportUpReason.FIRST_REVIEW_MISSING;
import static onewindow.casework.ReportUpReason.NOT_REPORTED_UP;
import static onewindow.casework.ReportUpReason.REPORTED_UP_ALREADY;
import static onewindow.casework.ReportUpReason.REPORT_UP_DUE;
import static onewindow.casework.ReportUpReason.SUPERIOR_DECIDED_OTHERWISE;
import static onewindow.casework.ReportUpReason.SUPERIOR_MISSING;
import static onewindow.casework.ReportUpReason.SUPERIOR_OUTSTANDING;

import java.util.ArrayList;
import java.util.List;
import onewindow.casework.ReportUpAct;
import onewindow.casework.rules.ReportUpFact.CaseReportedUp;
import onewindow.casework.rules.ReportUpFact.SuperiorAnswered;
import onewindow.catalogue.CaseType;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** Reviewed below, decided above (下级初审): the case goes up whole, and what comes down is what the applicant is told. */
final class ReportUpRules {
    private ReportUpRules() {}

    static Outcome<List<CaseFact>> decide(CaseFile file, ReportUpAct act, Setting setting) {
        return switch (act) {
            case ReportUpAct.Send send -> send(file, send);
            case ReportUpAct.Answer answer -> answer(file, answer, setting);
        };
    }

    @Clause({"LIC-35", "LIC-43"})
    private static Outcome<List<CaseFact>> send(CaseFile file, ReportUpAct.Send send) {
        var hindrances = whyNotSend(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        SpecialProcedures.needed(send.superior(), SUPERIOR_MISSING, refusals);
        SpecialProcedures.needed(send.opinion(), FIRST_REVIEW_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(new CaseReportedUp(
                send.superior().strip(), send.favourable(), send.opinion().strip())));
    }

    static List<Refusal> whyNotSend(CaseFile file) {
        if (!SpecialProcedures.isUnderWay(file)) return List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
        return log(file)
                .reported()
                .map(up -> List.of(Refusal.of(REPORTED_UP_ALREADY, up.superior())))
                .orElse(List.of());
    }

    @Clause({"LIC-35", "LIC-43"})
    private static Outcome<List<CaseFact>> answer(CaseFile file, ReportUpAct.Answer answer, Setting setting) {
        var hindrances = whyNotAnswer(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        var sent = ChinaTime.dateOf(log(file).reportedAt().orElseThrow());
        if (answer.on().isBefore(sent) || answer.on().isAfter(setting.today()))
            refusals.add(Refusal.of(ANSWER_DAY_WRONG, sent, setting.today()));
        SpecialProcedures.needed(answer.letter(), ANSWER_LETTER_MISSING, refusals);
        if (!answer.granted()) SpecialProcedures.needed(answer.words(), ANSWER_WORDS_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(new SuperiorAnswered(
                answer.on(),
                answer.granted(),
                answer.letter().strip(),
                answer.words().strip())));
    }

    static List<Refusal> whyNotAnswer(CaseFile file) {
        if (!SpecialProcedures.isUnderWay(file)) return List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
        boolean waits = log(file).reported().isPresent() && log(file).answered().isEmpty();
        return waits ? List.of() : List.of(Refusal.of(NOT_REPORTED_UP));
    }

    /** Nobody below decides what the superior has to decide, nor before he has. */
    @Clause("LIC-35")
    static List<Refusal> whyNotDecide(CaseFile file) {
        var log = log(file);
        if (log.reported().isEmpty())
            return file.received().caseType() == CaseType.REPORT_UP ? List.of(Refusal.of(REPORT_UP_DUE)) : List.of();
        return log.answered().isPresent()
                ? List.of()
                : List.of(Refusal.of(SUPERIOR_OUTSTANDING, log.reported().get().superior()));
    }

    /** What is told to the applicant is what the superior decided. */
    @Clause("LIC-35")
    static List<Refusal> whyNotSo(CaseFile file, boolean granted) {
        return log(file)
                .answered()
                .filter(answer -> answer.granted() != granted)
                .map(answer -> List.of(Refusal.of(SUPERIOR_DECIDED_OTHERWISE, answer.letter())))
                .orElse(List.of());
    }

    static ReportUpLog log(CaseFile file) {
        return file.proceedings().reportUp();
    }
}
