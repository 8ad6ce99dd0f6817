package onewindow.platform.logs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleaningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "applicant 370102198501011234 came|applicant 370102************ came",
                "applicant 37010219850101123X came|applicant 370102************ came",
                "call 13812345678|call 138********",
                "call +86 13812345678 now|call 138******** now",
                "card 6222021234567890123|card ****************",
                "password=geheim123 done|password=*** done",
                "密码：a1b2c3|密码：***",
                "Authorization: Bearer abc.def.ghi|Authorization: ***",
                "Cookie: SESSION=deadbeef|Cookie: ***",
                "Key (id_digest)=(林晓雨) already exists.|Key (id_digest)=(***) already exists.",
                "Failing row contains (qingshan, 林晓雨, 1).|Failing row contains (***).",
                "case QS-20260921-0131 seen|case QS-20260921-0131 seen",
                "2026-09-21T01:12:00.123456789Z took 1384 ms|2026-09-21T01:12:00.123456789Z took 1384 ms",
                "submission 0198c3a0-1381-7234-8567-89abcdef0123|submission 0198c3a0-1381-7234-8567-89abcdef0123"
            })
    void personalNumbersAndSecretsAreTakenOutAndNothingElse(String written, String kept) {
        assertThat(Cleaning.line(written)).isEqualTo(kept);
    }

    @Test
    void aStrangerCannotWriteALineOfHisOwn() {
        assertThat(Cleaning.line("path /a\r\n2026-09-21 ERROR forged\u2028x\u001b[31m\u202e"))
                .isEqualTo("path /a\\u000d\\u000a2026-09-21 ERROR forged\\u2028x\\u001b[31m\\u202e");
    }

    @Test
    void aStackTraceKeepsItsLinesButNoneBeginsWhereALogLineWould() {
        var trace = "java.lang.IllegalStateException: a\n2026-09-21 ERROR forged\n\tat onewindow.X.y(X.java:1)\n";
        assertThat(Cleaning.trace(trace))
                .isEqualTo(
                        "java.lang.IllegalStateException: a\n    2026-09-21 ERROR forged\n\tat onewindow.X.y(X.java:1)\n");
    }

    @Test
    void charactersOfThePeopleStay() {
        assertThat(Cleaning.line("陈静 3 号窗口 𠮷")).isEqualTo("陈静 3 号窗口 𠮷");
    }
}
