package onewindow.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class DocumentTextsTest {
    @Test
    void everyWordOfThePapersStandsInBothLanguages() {
        var keys = new ArrayList<String>();
        for (var words : List.of(
                PaperKind.values(),
                PrintPurpose.values(),
                ServiceWay.values(),
                DecisionResult.values(),
                Seal.values(),
                PaperQuery.ServiceState.values(),
                TakenBy.values()))
            for (var word : words) keys.add(word.getDeclaringClass().getSimpleName() + "." + word.name());
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH))
            assertThat(ResourceBundle.getBundle("messages/documents", language).keySet())
                    .filteredOn(key -> Character.isUpperCase(key.charAt(0)))
                    .containsExactlyInAnyOrderElementsOf(keys);
    }
}
