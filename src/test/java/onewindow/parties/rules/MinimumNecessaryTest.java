package onewindow.parties.rules;

import static onewindow.parties.PartyReason.PURPOSE_NAMES_THE_PARTY;
import static onewindow.parties.PartyReason.PURPOSE_NOT_CHOSEN;
import static onewindow.parties.PartyReason.PURPOSE_NOT_EXPLAINED;
import static onewindow.parties.PartyReason.TEXT_NOT_READABLE;
import static onewindow.parties.PartyReason.TEXT_TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.parties.Applicant.Firm;
import onewindow.parties.Applicant.Person;
import onewindow.parties.IdKind;
import onewindow.parties.OpenPurpose;
import onewindow.parties.PartyField;
import onewindow.platform.Clause;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;
import org.assertj.core.api.AbstractListAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No more of a person is shown than the purpose needs, and nothing without one. */
class MinimumNecessaryTest {
    private static final Person LIN =
            new Person("林晓雨", IdKind.RESIDENT_ID, "420399199003078311", "13800001111", "青山县人民路18号");
    private static final Firm SNACKS = new Firm("青山县林家小吃店", "92420300MA4X7Y8Z9Q", "林晓雨", "陈小妹", "13872610001", "");

    private static AbstractListAssert<?, ?, Reason, ?> reasons(@Nullable OpenPurpose purpose, String words) {
        return assertThat(MinimumNecessary.check(purpose, words, LIN).stream()
                .map(Refusal::reason)
                .toList());
    }

    @Test
    @Clause("PIP-6")
    void whoeverDeliversSeesNoIdNumber() {
        assertThat(MinimumNecessary.open(OpenPurpose.DELIVERY, LIN))
                .containsOnlyKeys(PartyField.NAME, PartyField.PHONE, PartyField.ADDRESS);
        assertThat(MinimumNecessary.open(OpenPurpose.INSPECTION, LIN))
                .containsOnlyKeys(PartyField.NAME, PartyField.ID_NUMBER);
        assertThat(MinimumNecessary.open(OpenPurpose.DELIVERY, SNACKS))
                .containsOnlyKeys(PartyField.NAME, PartyField.PHONE, PartyField.CONTACT_PERSON);
        assertThat(MinimumNecessary.open(OpenPurpose.HANDLING_THE_CASE, SNACKS))
                .containsEntry(PartyField.LEGAL_REPRESENTATIVE, "林晓雨");
    }

    @Test
    @Clause({"PIP-6", "PIP-51"})
    void aPurposeIsChosenAndExplainedWithoutNamingAnybody() {
        reasons(OpenPurpose.DELIVERY, "电话通知领证").isEmpty();
        reasons(null, "").containsExactly(PURPOSE_NOT_CHOSEN, PURPOSE_NOT_EXPLAINED);
        reasons(OpenPurpose.DELIVERY, "通知林晓雨领证").containsExactly(PURPOSE_NAMES_THE_PARTY);
        reasons(OpenPurpose.DELIVERY, "打 13800001111").containsExactly(PURPOSE_NAMES_THE_PARTY);
        reasons(OpenPurpose.DELIVERY, "证".repeat(200)).isEmpty();
        reasons(OpenPurpose.DELIVERY, "证".repeat(201)).containsExactly(TEXT_TOO_LONG);
        reasons(OpenPurpose.DELIVERY, "领\u202E证").containsExactly(TEXT_NOT_READABLE);
    }
}
