package onewindow.casework.web;

import static onewindow.casework.web.DeskReason.ADDRESS_FOR_MAIL;
import static onewindow.casework.web.DeskReason.GROUND_NOT_CHOSEN;
import static onewindow.casework.web.DeskReason.MANDATE_DAY_UNREADABLE;
import static onewindow.casework.web.DeskReason.REMEDY_NOT_NAMED;
import static onewindow.casework.web.DeskReason.SLIP_MOMENT_UNREADABLE;
import static onewindow.casework.web.DeskReason.WORDS_NOT_READABLE;
import static onewindow.casework.web.DeskReason.WORDS_TOO_LONG;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.casework.DeliveryWay;
import onewindow.casework.RefusalGround;
import onewindow.casework.Subject;
import onewindow.parties.Agent;
import onewindow.parties.Parties;
import onewindow.parties.PartyField;
import onewindow.parties.PartyReason;
import onewindow.platform.Refusal;
import org.springframework.stereotype.Component;

/** Finds everything wrong with what was typed at the desk, each at its field, all at once. */
@Component
class DeskChecks {
    private static final int LINE = 200;
    private static final int TEXT = 1000;

    private final Parties parties;

    DeskChecks(Parties parties) {
        this.parties = parties;
    }

    List<DeskProblem> of(DeskForm form, DeskVisit visit, LocalDate today) {
        var problems = new ArrayList<DeskProblem>();
        var applicant = form.getWho().applicant();
        var ofApplicant = parties.check(applicant, null, today);
        ofApplicant.forEach(refusal -> problems.add(party("who", refusal, false)));
        if (form.way() == DeliveryWay.COURIER && form.getWho().getAddress().isBlank())
            problems.add(DeskProblem.at("who.address", Refusal.of(ADDRESS_FOR_MAIL)));
        if (form.getAgent().isTyped()) agent(form, ofApplicant.size(), today, problems);
        if (form.getSlip().isTyped() && form.getSlip().paper().isEmpty())
            problems.add(DeskProblem.at("slip.at", Refusal.of(SLIP_MOMENT_UNREADABLE)));
        words("about", form.getAbout(), Subject.LONGEST, problems);
        for (var line : visit.lines()) words("note[" + line.id() + "]", line.note(), LINE, problems);
        return problems;
    }

    private void agent(DeskForm form, int ofApplicant, LocalDate today, List<DeskProblem> problems) {
        var validOn = validOn(form);
        if (validOn.isEmpty())
            problems.add(new DeskProblem(
                    "agent.validOn",
                    Refusal.of(MANDATE_DAY_UNREADABLE),
                    true,
                    form.getAgent().getValidOn().isBlank()));
        var agent = agent(form.getAgent(), validOn.orElse(today));
        parties.check(form.getWho().applicant(), agent, today).stream()
                .skip(ofApplicant)
                .forEach(refusal -> problems.add(party("agent", refusal, true)));
    }

    /** The agent as the door takes him; nobody when none was typed. */
    Optional<Agent> agentOf(DeskForm form) {
        if (!form.getAgent().isTyped()) return Optional.empty();
        return validOn(form).map(day -> agent(form.getAgent(), day));
    }

    private static Agent agent(DeskParty typed, LocalDate validOn) {
        return new Agent(typed.person(), typed.getScope(), validOn);
    }

    private static Optional<LocalDate> validOn(DeskForm form) {
        try {
            return Optional.of(LocalDate.parse(form.getAgent().getValidOn().strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** What the page in between asks for besides: how each gap is mended, or why acceptance is refused. */
    List<DeskProblem> statement(DeskForm form, DeskVisit visit, DeskOutcome outcome) {
        var problems = new ArrayList<DeskProblem>();
        if (outcome == DeskOutcome.NOTICE)
            for (var line : visit.gapLines()) {
                var field = "mend[" + line.mendKey() + "]";
                var remedy = visit.remedy(line);
                if (remedy.isBlank()) problems.add(DeskProblem.at(field, Refusal.of(REMEDY_NOT_NAMED)));
                words(field, remedy, LINE, problems);
            }
        if (outcome == DeskOutcome.REFUSE) {
            if (ground(form).isEmpty()) problems.add(DeskProblem.at("ground", Refusal.of(GROUND_NOT_CHOSEN)));
            words("reason", form.getReason(), TEXT, problems);
            words("basis", form.getBasis(), TEXT, problems);
            words("remedy", form.getRemedy(), TEXT, problems);
            words("competentBody", form.getCompetentBody(), LINE, problems);
        }
        return problems;
    }

    static Optional<RefusalGround> ground(DeskForm form) {
        for (var known : RefusalGround.values()) if (known.name().equals(form.getGround())) return Optional.of(known);
        return Optional.empty();
    }

    private static void words(String field, String text, int longest, List<DeskProblem> problems) {
        if (text.codePointCount(0, text.length()) > longest)
            problems.add(DeskProblem.at(field, Refusal.of(WORDS_TOO_LONG, longest)));
        if (text.codePoints().anyMatch(DeskChecks::cannotBeRead))
            problems.add(DeskProblem.at(field, Refusal.of(WORDS_NOT_READABLE)));
    }

    /** Line breaks are read; other controls, halves of characters and turned directions are not. */
    private static boolean cannotBeRead(int character) {
        if (character == '\n' || character == '\r' || character == '\t') return false;
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    private static DeskProblem party(String whose, Refusal refusal, boolean ofAgent) {
        boolean blank = refusal.reason() == PartyReason.TEXT_MISSING
                || refusal.reason() == PartyReason.ID_MISSING
                || refusal.reason() == PartyReason.PHONE_MISSING;
        return new DeskProblem(whose + "." + field(refusal), refusal, ofAgent, blank);
    }

    private static String field(Refusal refusal) {
        return switch ((PartyReason) refusal.reason()) {
            case TEXT_MISSING, TEXT_TOO_LONG, TEXT_NOT_READABLE, TEXT_STRANGE ->
                switch ((PartyField) refusal.details().getFirst()) {
                    case NAME -> "name";
                    case LEGAL_REPRESENTATIVE -> "representative";
                    case CONTACT_PERSON -> "contact";
                    case ADDRESS -> "address";
                    case SCOPE -> "scope";
                    case ID_NUMBER -> "idNumber";
                    case PHONE -> "phone";
                    case PURPOSE -> throw new IllegalStateException("nothing is read at the desk");
                };
            case ID_MISSING, ID_FORM, ID_CHECK_DIGIT, ID_AREA, ID_BIRTH_DATE, AGENT_IS_APPLICANT -> "idNumber";
            case PHONE_MISSING, PHONE_FORM -> "phone";
            case POWER_EXPIRED -> "validOn";
            case PURPOSE_NOT_CHOSEN, PURPOSE_NOT_EXPLAINED, PURPOSE_NAMES_THE_PARTY ->
                throw new IllegalStateException("nothing is read at the desk");
        };
    }
}
