package onewindow.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/cases?view=mine&page=2", "/guides/%E9%A3%9F%E5%93%81#top"})
    void aPathOfOurOwnIsOurs(String target) {
        assertThat(Address.isOurs(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cases",
                "//evil.example",
                "/\\evil.example",
                "/a\\b",
                "https://evil.example/",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: x=1",
                "javascript:alert(1)",
                "/食品"
            })
    void anotherHostOrAHiddenCharacterIsNot(String target) {
        assertThat(Address.isOurs(target)).isFalse();
    }

    @Test
    void onlyKnownParametersTravelOnAndAreEncoded() {
        var request = new MockHttpServletRequest("GET", "/cases");
        request.addParameter("view", "mine");
        request.addParameter("q", "林家 & <小吃店>");
        request.addParameter("evil", "1");
        assertThat(Address.of(request, List.of("view", "q", "page")))
                .hasToString("/cases?view=mine&q=%E6%9E%97%E5%AE%B6+%26+%3C%E5%B0%8F%E5%90%83%E5%BA%97%3E");
    }

    @Test
    void aChangedAddressLeavesTheOldOneAsItWas() {
        var mine = Address.of("/cases").with("view", "mine");
        assertThat(mine.with("page", 2)).hasToString("/cases?view=mine&page=2");
        assertThat(mine.with("view", null)).hasToString("/cases");
        assertThat(mine).hasToString("/cases?view=mine");
    }
}
