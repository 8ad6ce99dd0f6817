package onewindow.platform.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {
    @Test
    void theRowTooManyTellsThatThereIsMoreAndIsNotShown() {
        var listing = new Slice(null, 2).of(List.of("QS-1", "QS-2", "QS-3"), row -> row);
        assertThat(listing.items()).containsExactly("QS-1", "QS-2");
        assertThat(listing.next()).isNotNull();
        assertThat(Slice.keyOf(String.valueOf(listing.next()))).isEqualTo("QS-2");
    }

    @Test
    void aListThatEndsHasNoNextCursor() {
        assertThat(new Slice(null, 2).of(List.of("QS-1", "QS-2"), row -> row).next())
                .isNull();
        assertThat(new Slice(null, 2).of(List.<String>of(), row -> row).items()).isEmpty();
    }

    @Test
    void aKeyOfAnyLettersSurvivesTheCursor() {
        assertThat(Slice.keyOf(Slice.cursorOf("2026-09-21|林晓雨/?&"))).isEqualTo("2026-09-21|林晓雨/?&");
    }

    @Test
    void nobodyMayAskForMoreThanTheMost() {
        assertThatThrownBy(() -> new Slice(null, Slice.MOST + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Slice(null, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anETagOfOursIsAQuotedNumber() {
        assertThat(SeenVersion.ofEtag("\"7\"")).isEqualTo(new SeenVersion(7));
        assertThat(new SeenVersion(7).etag()).isEqualTo("\"7\"");
        assertThatThrownBy(() -> SeenVersion.ofEtag("7")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SeenVersion.ofEtag("W/\"7\"")).isInstanceOf(IllegalArgumentException.class);
    }
}
