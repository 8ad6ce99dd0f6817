package onewindow.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import onewindow.casework.CaseFiles;
import onewindow.casework.CaseNumber;
import onewindow.casework.CaseQuery;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.CaseQuery.View;
import onewindow.casework.CaseState;
import onewindow.casework.Casework;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.store.CaseLists;
import onewindow.casework.web.api.TestClock;
import onewindow.documents.Documents;
import onewindow.documents.PaperKind;
import onewindow.documents.PaperSummary;
import onewindow.journeys.Visitor;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Ms Chen at her desk over HTTP, without scripts, in the whole program; and what the ledger then says. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(DeskTown.class)
class AtTheDesk {
    @LocalServerPort
    private int port;

    @Autowired
    private DeskTown.Doors doors;

    @Autowired
    private TestClock clock;

    @Autowired
    private Casework casework;

    @Autowired
    private CaseFiles files;

    @Autowired
    private CaseLists lists;

    @Autowired
    private Documents documents;

    Visitor chen;

    @BeforeEach
    void itIsFridayMorning() {
        clock.itIs("Fri 2026-09-18 10:12");
        chen = at("chenjing");
    }

    Visitor at(String login) {
        return doors.at(port, login);
    }

    Visitor stranger() {
        return new Visitor(port);
    }

    static CaseNumber numberIn(Visitor.Answer sentOn) {
        assertThat(sentOn.status()).as(sentOn.text()).isEqualTo(303);
        var place = sentOn.header("Location");
        assertThat(place).startsWith("/desk/cases/");
        return new CaseNumber(place.substring("/desk/cases/".length()));
    }

    CaseState stateOf(CaseNumber number) {
        return casework.summary(DeskTown.QINGSHAN, number).orElseThrow().state();
    }

    CaseFile fileOf(CaseNumber number) {
        return files.open(DeskTown.QINGSHAN, number).orElseThrow().file();
    }

    List<PaperKind> papersOf(CaseNumber number) {
        return documents.of(DeskTown.QINGSHAN, "case/" + number.value()).stream()
                .map(PaperSummary::kind)
                .toList();
    }

    /** How many cases the centre has. */
    long cases() {
        var now = clock.instant();
        return lists.count(CaseQuery.of(DeskTown.QINGSHAN, View.ALL), new Horizon(now, now, Map.of()));
    }
}
