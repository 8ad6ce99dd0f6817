package onewindow.parties.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onewindow.parties.Applicant;
import onewindow.parties.OpenPurpose;
import onewindow.parties.PartyField;
import onewindow.parties.PartyReason;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Nobody reads personal data without a purpose, and no more of it than the purpose needs (最小必要). */
@Clause({"PIP-6", "PIP-51"})
public final class MinimumNecessary {
    private static final int WORDS = 200;

    private MinimumNecessary() {}

    /** Everything wrong with what an officer says he needs the data for. */
    public static List<Refusal> check(@Nullable OpenPurpose purpose, String words, Applicant applicant) {
        var refusals = new ArrayList<Refusal>();
        if (purpose == null) refusals.add(Refusal.of(PartyReason.PURPOSE_NOT_CHOSEN));
        if (words.isEmpty()) refusals.add(Refusal.of(PartyReason.PURPOSE_NOT_EXPLAINED));
        if (words.codePointCount(0, words.length()) > WORDS)
            refusals.add(Refusal.of(PartyReason.TEXT_TOO_LONG, PartyField.PURPOSE, WORDS));
        int unreadable = WrittenText.firstUnreadable(words);
        if (unreadable > 0) refusals.add(Refusal.of(PartyReason.TEXT_NOT_READABLE, PartyField.PURPOSE, unreadable));
        if (values(applicant).values().stream().anyMatch(value -> !value.isEmpty() && words.contains(value)))
            refusals.add(Refusal.of(PartyReason.PURPOSE_NAMES_THE_PARTY));
        return refusals;
    }

    /** The fields a purpose opens, as far as the party has them, in their order. */
    public static Map<PartyField, String> open(OpenPurpose purpose, Applicant applicant) {
        var open = values(applicant);
        open.keySet().retainAll(purpose.fields());
        open.values().removeIf(String::isEmpty);
        return open;
    }

    private static Map<PartyField, String> values(Applicant applicant) {
        var values = new LinkedHashMap<PartyField, String>();
        values.put(PartyField.NAME, applicant.name());
        values.put(PartyField.ID_NUMBER, applicant.idNumber());
        values.put(PartyField.PHONE, applicant.phone());
        values.put(PartyField.ADDRESS, applicant.address());
        if (applicant instanceof Applicant.Firm firm) {
            values.put(PartyField.LEGAL_REPRESENTATIVE, firm.legalRepresentative());
            values.put(PartyField.CONTACT_PERSON, firm.contactPerson());
        }
        return values;
    }
}
