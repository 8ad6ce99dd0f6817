package onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import onewindow.calendar.Calendars;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.ChecklistLine;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.FeeLine;
import onewindow.catalogue.Fees;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.ItemType;
import onewindow.documents.Addressee;
import onewindow.documents.Collection;
import onewindow.documents.DueDate;
import onewindow.documents.Matter;
import onewindow.documents.Office;
import onewindow.documents.Remedy;
import onewindow.documents.Responsible;
import onewindow.parties.Parties;
import onewindow.people.CentreProfile;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.OfficerNo;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what every paper of a case names: the office, the applicant, the matter, the officer who answers, the due date and why. */
@Component
class PaperParts {
    private static final String HIDDEN_CODE = "********";

    private final People people;
    private final Addressees addressees;
    private final Catalogue catalogue;
    private final Calendars calendars;
    private final Surroundings surroundings;
    private final Texts words;

    PaperParts(
            People people,
            Addressees addressees,
            Catalogue catalogue,
            Calendars calendars,
            Surroundings surroundings,
            MessageSource messages) {
        this.people = people;
        this.addressees = addressees;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.surroundings = surroundings;
        this.words = new Texts(messages, Locale.SIMPLIFIED_CHINESE);
    }

    Of of(CaseHead head, CaseFile file, Officer by, Instant now) {
        var opening = head.opening();
        return new Of(
                head,
                file,
                by,
                now,
                new Shown(
                        () -> addressees.named(by.centre(), file),
                        opening.number().value(),
                        opening.queryCode(),
                        false));
    }

    /** The same parts with the applicant as everyone who sees the case may see him. */
    Of masked(CaseHead head, CaseFile file, Officer by, Instant now) {
        return new Of(
                head,
                file,
                by,
                now,
                new Shown(
                        () -> addressees.masked(by.centre(), file),
                        head.opening().number().value(),
                        HIDDEN_CODE,
                        true));
    }

    /** The parts of a case that is not open yet: its applicant as he was just typed, its number still to come. */
    Of before(CaseHead head, CaseFile file, Act.Receive application, Officer by, Instant now) {
        return new Of(
                head,
                file,
                by,
                now,
                new Shown(
                        () -> addressees.typed(application.applicant(), application.agent()),
                        words.of("paper.number.later"),
                        HIDDEN_CODE,
                        false));
    }

    /** How the applicant, the number of the case and its query code stand on the paper; masked, no other name stands in full. */
    private record Shown(Supplier<Addressee> addressee, String number, String queryCode, boolean masked) {}

    /** The parts for one case at one moment. */
    final class Of {
        private final CaseHead head;
        private final CaseFile file;
        private final Officer by;
        private final Instant now;
        private final Shown shown;
        private final CentreProfile centre;
        private final Guide guide;
        private final CentreCalendar calendar;

        private Of(CaseHead head, CaseFile file, Officer by, Instant now, Shown shown) {
            this.head = head;
            this.file = file;
            this.by = by;
            this.now = now;
            this.shown = shown;
            this.centre = people.centre(by.centre());
            var received = file.received();
            this.guide = catalogue.guide(by.centre(), new ItemCode(received.item()), received.itemVersion());
            this.calendar = calendars.of(by.centre());
        }

        CaseFile file() {
            return file;
        }

        Instant now() {
            return now;
        }

        CentreId centre() {
            return by.centre();
        }

        CaseNumber number() {
            return head.number();
        }

        Office office() {
            var window = head.opening().window();
            return new Office(
                    centre.name().zh(),
                    centre.shortName(),
                    window == null ? "" : words.of("paper.window", window.value()),
                    centre.address(),
                    calendar.hoursOn(ChinaTime.dateOf(now)).toString(),
                    centre.phone(),
                    centre.supervisionPhone(),
                    "");
        }

        Addressee addressee() {
            return shown.addressee().get();
        }

        Matter matter() {
            var opening = head.opening();
            return new Matter(
                    shown.number(),
                    opening.itemName(),
                    opening.itemCode(),
                    ChinaTime.dateOf(opening.receivedAt()),
                    shown.queryCode());
        }

        /** For a paper that goes to somebody else: without the code that opens the case. */
        Matter matterForOthers() {
            var own = matter();
            return new Matter(own.caseNumber(), own.item(), own.itemCode(), own.appliedOn(), "");
        }

        /** 首办责任人 with a telephone that is answered (A3.2). */
        Responsible responsible() {
            var officer = people.officer(by.centre(), file.responsible());
            return new Responsible(
                    officer.map(OfficerSummary::name).orElse(by.name()),
                    officer.map(OfficerSummary::phone).orElse(centre.phone()),
                    head.opening().window());
        }

        boolean masked() {
            return shown.masked();
        }

        /** A name as this reader may see it; a preview shows none in full. */
        String shown(String name) {
            return shown.masked() ? Parties.maskedName(name) : name;
        }

        OfficerNo officer() {
            return by.no();
        }

        String officerName() {
            return by.name();
        }

        /** Until when the office tells what is missing, while the case is neither accepted nor asked about (LIC-32.4). */
        @Nullable
        LocalDate noticeDue() {
            if (file.state() != CaseState.RECEIVED) return null;
            return surroundings.lastDayOfNotice(by.centre(), file, now);
        }

        @Nullable
        DueDate due() {
            return file.acceptedAt().isPresent() ? dueKnown() : null;
        }

        /** Both limits with each day counted or skipped, and the date before beside the date after a pause (A3.6). */
        DueDate dueKnown() {
            return new PaperDue(head, file, calendar, now, words).dueDate();
        }

        List<String> notCounted() {
            var excluded = new ArrayList<String>();
            excluded.add(words.of("paper.excluded.supplement"));
            guide.limits().special().stream()
                    .filter(step -> step.excluded())
                    .forEach(step -> excluded.add(step.name()));
            return excluded;
        }

        String fee() {
            if (guide.fees().charge() != Fees.Charge.CHARGED) return words.of("paper.fee.free");
            return guide.fees().lines().stream().map(this::fee).collect(Collectors.joining("；"));
        }

        private String fee(FeeLine line) {
            var yuan = line.yuan();
            return yuan == null
                    ? words.of("paper.fee.unknown", line.name())
                    : words.of("paper.fee.amount", line.name(), yuan.toPlainString(), line.per());
        }

        Collection collection() {
            return new Collection(words.word(file.received().wishedDelivery()), placeOfDelivery());
        }

        String placeOfDelivery() {
            return words.of("paper.delivery.place", centre.address());
        }

        Remedy remedy() {
            var on = ChinaTime.dateOf(now);
            return new Remedy(
                    centre.reconsiderationBody(),
                    surroundings.calendarDays("reconsideration_calendar_days", on),
                    centre.litigationCourt(),
                    surroundings.months("litigation_months", on));
        }

        String itemBasis() {
            return guide.bases().stream()
                    .map(basis -> "《" + basis.law() + "》" + basis.article())
                    .collect(Collectors.joining("、"));
        }

        @Nullable
        ItemType itemType() {
            return guide.scope().itemType().value();
        }

        String materialName(int material) {
            return file.checklist().stream()
                    .filter(line -> line.material() == material)
                    .map(ChecklistLine::name)
                    .findFirst()
                    .orElse("");
        }
    }
}
