package onewindow.parties.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.parties.Agent;
import onewindow.parties.Applicant;
import onewindow.parties.IdKind;
import onewindow.parties.PartyField;
import onewindow.parties.PartyReason;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;

/** Checks what was written about an applicant or agent, and tells everything that is wrong at once. */
public final class ApplicantCheck {
    private static final int PERSON_NAME = 60;
    private static final int FIRM_NAME = 120;
    private static final int ADDRESS = 200;
    private static final int SCOPE = 200;

    private final List<Refusal> refusals = new ArrayList<>();
    private final LocalDate today;

    private ApplicantCheck(LocalDate today) {
        this.today = today;
    }

    @Clause("LIC-31")
    public static List<Refusal> of(Applicant applicant, LocalDate today) {
        var check = new ApplicantCheck(today);
        check.applicant(applicant);
        return List.copyOf(check.refusals);
    }

    @Clause("LIC-29")
    public static List<Refusal> of(Agent agent, LocalDate today) {
        var check = new ApplicantCheck(today);
        check.applicant(agent.person());
        check.required(PartyField.SCOPE, agent.scope(), SCOPE);
        if (agent.validOn().isBefore(today)) check.refuse(PartyReason.POWER_EXPIRED, agent.validOn());
        return List.copyOf(check.refusals);
    }

    private void applicant(Applicant applicant) {
        switch (applicant) {
            case Applicant.Person person -> personName(PartyField.NAME, person.name());
            case Applicant.Firm firm -> {
                if (required(PartyField.NAME, firm.name(), FIRM_NAME) && !WrittenText.isFirmName(firm.name()))
                    refuse(PartyReason.TEXT_STRANGE, PartyField.NAME);
                personName(PartyField.LEGAL_REPRESENTATIVE, firm.legalRepresentative());
                personName(PartyField.CONTACT_PERSON, firm.contactPerson());
            }
        }
        idNumber(applicant.idKind(), applicant.idNumber());
        phone(applicant.phone());
        if (!applicant.address().isEmpty()) required(PartyField.ADDRESS, applicant.address(), ADDRESS);
    }

    private void personName(PartyField field, String name) {
        if (required(field, name, PERSON_NAME) && !WrittenText.isPersonName(name))
            refuse(PartyReason.TEXT_STRANGE, field);
    }

    private boolean required(PartyField field, String text, int longest) {
        int before = refusals.size();
        if (text.isEmpty()) refuse(PartyReason.TEXT_MISSING, field);
        if (text.codePointCount(0, text.length()) > longest) refuse(PartyReason.TEXT_TOO_LONG, field, longest);
        int unreadable = WrittenText.firstUnreadable(text);
        if (unreadable > 0) refuse(PartyReason.TEXT_NOT_READABLE, field, unreadable);
        return refusals.size() == before;
    }

    private void idNumber(IdKind kind, String number) {
        if (number.isEmpty()) {
            refuse(PartyReason.ID_MISSING, kind);
            return;
        }
        switch (kind) {
            case RESIDENT_ID -> residentId(kind, number);
            case SOCIAL_CREDIT_CODE -> {
                if (!SocialCreditCode.hasForm(number)) refuse(PartyReason.ID_FORM, kind);
                else if (!SocialCreditCode.hasCheckDigit(number)) refuse(PartyReason.ID_CHECK_DIGIT, kind);
            }
            case PASSPORT -> form(kind, number, "[A-Z0-9]{5,17}");
            case HK_MACAO_PERMIT -> form(kind, number, "[HM][0-9]{8}([0-9]{2})?");
            case TAIWAN_PERMIT -> form(kind, number, "[0-9]{8}([0-9]{2})?[A-Z]?");
            case PERMANENT_RESIDENCE -> {
                // Since 2023 eighteen digits beginning with 9; older cards three letters and twelve digits.
                if (number.matches("9[0-9]{16}[0-9X]")) {
                    if (!ResidentIdNumber.hasCheckDigit(number)) refuse(PartyReason.ID_CHECK_DIGIT, kind);
                } else form(kind, number, "[A-Z]{3}[0-9]{12}");
            }
        }
    }

    private void residentId(IdKind kind, String number) {
        if (!ResidentIdNumber.hasForm(number)) {
            refuse(PartyReason.ID_FORM, kind);
            return;
        }
        if (!ResidentIdNumber.hasArea(number)) refuse(PartyReason.ID_AREA, kind);
        if (ResidentIdNumber.bornOn(number, today).isEmpty()) refuse(PartyReason.ID_BIRTH_DATE, kind);
        if (!ResidentIdNumber.hasCheckDigit(number)) refuse(PartyReason.ID_CHECK_DIGIT, kind);
    }

    private void form(IdKind kind, String number, String form) {
        if (!number.matches(form)) refuse(PartyReason.ID_FORM, kind);
    }

    private void phone(String phone) {
        if (phone.isEmpty()) refuse(PartyReason.PHONE_MISSING);
        else if (!phone.matches(
                "1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?|\\+[0-9-]{7,20}|[48]00-?[0-9]{3}-?[0-9]{4}"))
            refuse(PartyReason.PHONE_FORM);
    }

    private void refuse(PartyReason reason, Object... details) {
        refusals.add(Refusal.of(reason, details));
    }
}
