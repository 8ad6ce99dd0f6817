package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.calendar.WeekdayDates.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onewindow.calendar.TestNotices;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.ClosureOrder;
import onewindow.calendar.rules.DeadlineHour;
import onewindow.calendar.rules.Notice;
import onewindow.calendar.rules.OpeningHours;
import onewindow.calendar.rules.Term;
import onewindow.calendar.rules.WorkingCalendar;
import onewindow.casework.Act;
import onewindow.casework.CaseNumber;
import onewindow.casework.Channel;
import onewindow.casework.DeliveryWay;
import onewindow.casework.MaterialForm;
import onewindow.casework.MaterialState;
import onewindow.casework.OnPaper;
import onewindow.casework.RestrictionGround;
import onewindow.casework.rules.CaseFact.CaseReceived;
import onewindow.catalogue.CaseType;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Cases for tests: the food licence of Ms Lin, taken in by Ms Chen (1003) at window 3; promised 7 days, legal 20. */
final class CaseSamples {
    static final int LEASE = 4;
    private static final Setting.Numbers NUMBERS = new Setting.Numbers(5, 20, 10, 30, 20, 2);
    static final StepNumbers STEPS = new StepNumbers(
            2,
            1,
            5,
            new StepNumbers.Hearing(5, 20, 7),
            5,
            7,
            3,
            new StepNumbers.ReportUp(3, 20, 2),
            new StepNumbers.Restriction(12, 36));
    static final CentreCalendar CALENDAR = calendar(TestNotices.shipped());
    static final OfficerNo CHEN = new OfficerNo("1003");
    /** Section chief. */
    static final OfficerNo WU = new OfficerNo("1005");
    /** Reviewer. */
    static final OfficerNo SUN = new OfficerNo("1010");

    private final Map<Integer, ChecklistLine> checklist = new TreeMap<>();

    private CaseType type = CaseType.PROMISED;
    private @Nullable OnPaper onPaper;
    private boolean licence = true;
    private @Nullable Bar bar;
    private @Nullable Renewal renewal;

    private CaseSamples() {
        var names = List.of("食品经营许可申请书", "营业执照复印件", "设备布局和操作流程", "经营场所使用证明", "食品安全规章制度");
        for (int no = 1; no <= names.size(); no++)
            checklist.put(
                    no,
                    new ChecklistLine(no, names.get(no - 1), MaterialForm.ORIGINAL, 1, 0, MaterialState.PRESENT, ""));
    }

    /** The usual hours with these notices and these orders. */
    static CentreCalendar calendar(List<Notice> notices, ClosureOrder... orders) {
        return new CentreCalendar(
                new WorkingCalendar(notices),
                new TreeMap<>(Map.of(LocalDate.MIN, OpeningHours.daily(OpeningHours.dayOf("08:30-12:00 14:30-17:30")))),
                List.of(orders),
                DeadlineHour.CLOSING);
    }

    static CaseSamples aCase() {
        return new CaseSamples();
    }

    /** Reviewed here, decided by a superior. */
    CaseSamples reportedUp() {
        type = CaseType.REPORT_UP;
        return this;
    }

    CaseSamples missing(int material) {
        return found(material, MaterialState.MISSING, "");
    }

    CaseSamples defective(int material, String problem) {
        return found(material, MaterialState.DEFECTIVE, problem);
    }

    private CaseSamples found(int material, MaterialState state, String problem) {
        checklist.computeIfPresent(
                material,
                (no, line) -> new ChecklistLine(
                        no, line.name(), line.form(), line.originals(), line.copies(), state, problem));
        return this;
    }

    /** A registration or a benefit, which is no licence. */
    CaseSamples noLicence() {
        licence = false;
        return this;
    }

    /** It asks to renew a licence that ends on a day. */
    CaseSamples renewing(String validUntil, boolean inTime) {
        renewal = new Renewal("JY14203990001", on(validUntil), inTime);
        return this;
    }

    /** The applicant may not ask for this licence on that day. */
    CaseSamples barred(String until) {
        bar = new Bar(RestrictionGround.FALSE_MATERIALS, on(until), new CaseNumber("QS26032300001"));
        return this;
    }

    /** It was taken in on an emergency receipt. */
    CaseSamples onPaper(String slip, String moment) {
        onPaper = new OnPaper(slip, at(moment));
        return this;
    }

    History receivedAt(String moment) {
        var received = new CaseReceived(
                "QS-SCJG-001",
                1,
                false,
                Term.workingDays(20),
                7,
                List.copyOf(checklist.values()),
                List.of(),
                "P1",
                null,
                Channel.WINDOW,
                DeliveryWay.AT_WINDOW,
                type,
                onPaper,
                licence,
                bar,
                renewal);
        return new History(List.of(new Happened(received, at(moment), CHEN)));
    }

    /** What happened so far, and what an act would lead to. */
    record History(List<Happened> happened) {
        CaseFile file() {
            return CaseFile.of(happened);
        }

        Outcome<List<CaseFact>> decide(Act act, String moment) {
            return decide(act, moment, CHEN);
        }

        Outcome<List<CaseFact>> decide(Act act, String moment, OfficerNo by) {
            return CaseLifeCycle.decide(file(), act, setting(moment, by));
        }

        Outcome<List<CaseFact>> decide(Act act, String moment, String officer) {
            return CaseLifeCycle.decide(file(), act, setting(moment, officer));
        }

        History and(Act act, String moment, String officer) {
            var all = new ArrayList<>(happened);
            for (var fact : decide(act, moment, officer).orThrow())
                all.add(new Happened(fact, at(moment), new OfficerNo(officer)));
            return new History(all);
        }

        List<CaseFact> facts(Act act, String moment) {
            return decide(act, moment).orThrow();
        }

        History and(Act act, String moment) {
            return and(act, moment, CHEN);
        }

        History and(Act act, String moment, OfficerNo by) {
            var all = new ArrayList<>(happened);
            for (var fact : decide(act, moment, by).orThrow()) all.add(new Happened(fact, at(moment), by));
            return new History(all);
        }

        /** The case as the law sees it at a moment, though nobody acted. */
        CaseFile read(String moment) {
            return Silence.asOf(file(), setting(moment));
        }

        CaseFile then(Act act, String moment) {
            return and(act, moment).file();
        }
    }

    static Setting setting(String moment) {
        return setting(moment, CHEN);
    }

    static Setting setting(String moment, String officer) {
        return setting(moment, new OfficerNo(officer));
    }

    private static Setting setting(String moment, OfficerNo by) {
        return new Setting(at(moment), by, CALENDAR, NUMBERS, STEPS);
    }

    static List<Reason> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.refusals().stream().map(Refusal::reason).toList()
                : List.of();
    }
}
