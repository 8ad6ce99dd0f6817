package onewindow.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class PartyTextsTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.ENGLISH);

    @Test
    void everyRefusalAndEveryWordHasItsSentenceInBothLanguages() {
        var keys = new ArrayList<String>();
        for (var reason : PartyReason.values())
            for (var part : List.of(".what", ".now", ".whom")) keys.add(reason.key() + part);
        for (var words : List.of(PartyKind.values(), IdKind.values(), PartyField.values(), OpenPurpose.values()))
            for (var word : words) keys.add(word.getDeclaringClass().getSimpleName() + "." + word.name());
        for (var language : LANGUAGES)
            assertThat(ResourceBundle.getBundle("messages/parties", language).keySet())
                    .containsExactlyInAnyOrderElementsOf(keys);
    }
}
