package onewindow.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onewindow.casework.CaseAct;
import onewindow.platform.web.Icons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActSignTest {
    @ParameterizedTest
    @EnumSource
    void everyActHasAnIconOfTheSet(CaseAct act) {
        assertThat(Icons.shapes(ActSign.of(act).icon())).contains("<path");
    }

    @Test
    void noKeyIsGivenTwiceOnAPage() {
        var keys = ActSign.keys(List.of(CaseAct.RECUSAL_REQUEST, CaseAct.CORRECTION, CaseAct.ACCEPTANCE));
        assertThat(keys).containsEntry(CaseAct.RECUSAL_REQUEST, "c").containsEntry(CaseAct.ACCEPTANCE, "a");
        assertThat(keys.values()).hasSize(3).doesNotHaveDuplicates();
    }
}
