package onewindow.casework.web.api;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer of the JSON interface is held against. */
final class Answers {
    private Answers() {}

    static void assertDone(Api.Answer answer, String state) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/state")).isEqualTo(state);
        assertThat(answer.header("ETag")).isEqualTo("\"" + answer.at("/version") + "\"");
    }

    static void assertProblem(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("/code")).isEqualTo(code);
        assertThat(answer.at("/remedy")).isNotBlank();
    }
}
