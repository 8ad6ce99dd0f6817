package onewindow.casework.web;

import java.util.List;
import java.util.Map;
import onewindow.casework.CaseNumber;
import onewindow.parties.MaskedParty;
import onewindow.parties.OpenPurpose;
import onewindow.parties.PartyField;
import onewindow.parties.RevealedParty;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** Personal data of a case: asked for with a purpose, then what the purpose needs and nothing else. */
public record PersonalReadingPage(
        Screen screen,
        CaseNumber number,
        String itemName,
        MaskedParty masked,
        String purpose,
        String words,
        List<RefusalText> refusals,
        @Nullable RevealedParty shown)
        implements Page {
    public List<Choice> purposes() {
        return Choice.of(OpenPurpose.class, screen.texts());
    }

    /** The words of what is wrong with a field of the form, to stand beside it. */
    public @Nullable String wrong(String... codes) {
        return refusals.stream()
                .filter(refusal -> List.of(codes).contains(refusal.code()))
                .map(RefusalText::what)
                .findFirst()
                .orElse(null);
    }

    /** What a purpose opens, in words. */
    public String opens(OpenPurpose purpose) {
        return purpose.fields().stream()
                .map(screen.texts()::word)
                .reduce((one, other) -> one + screen.t("cases.and") + other)
                .orElse("");
    }

    public Map<PartyField, String> fields() {
        return shown == null ? Map.of() : shown.fields();
    }
}
