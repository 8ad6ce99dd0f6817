package onewindow.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import onewindow.platform.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever follows the links he is shown never meets an error, a dead end, a key in place of a word or a hole in place of a value. */
@Clause("A2.1")
class EveryLinkTest extends DemoProgram {
    /** The public sees every guide and every clause in Chinese; of the rest one of each shape says as much as all. */
    @ParameterizedTest
    @CsvSource({
        "CITIZEN, zh, 200", "CITIZEN, en, 1", "CHEN_JING, zh, 1", "SUN_LI, en, 1", "WU_MIN, zh, 1", "LIU_YANG, zh, 4",
                "LIU_YANG, en, 1",
        "MA_LI, en, 1", "HE_QING, zh, 1", "GAO_JIE, zh, 1", "GAO_JIE, en, 1", "LIN_FAN, zh, 1", "ZHENG_YI, en, 1",
                "XIE_JUN, zh, 1",
        "XIE_JUN, en, 1", "SU_WEN, zh, 1", "SU_WEN, en, 1", "TAN_BIN, zh, 1", "TAN_BIN, en, 1"
    })
    void leads(Person person, String language, int ofEachShape) {
        var guest = person == Person.CITIZEN ? citizen() : officer(person);
        guest.wishes("lang", language);
        var findings = new ArrayList<String>();
        for (var page : Walk.of(guest, ofEachShape, person == Person.CITIZEN ? "/" : "/home"))
            for (var finding : PageText.findings(page))
                findings.add("%s %s %s (%s) %s".formatted(person, language, page.address(), page.template(), finding));
        assertThat(findings).isEmpty();
    }
}
