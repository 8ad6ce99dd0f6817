package onewindow.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import onewindow.ModulesOnDatabase;
import onewindow.ledger.Signature;
import onewindow.parties.Applicant.Firm;
import onewindow.parties.Applicant.Person;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.WindowNo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Applicants on a real PostgreSQL: found again, versioned, with their agents. */
class PartiesTest {
    private static final CentreId QINGSHAN = new CentreId("qingshan");
    private static final CentreId BINHE = new CentreId("binhe");
    private static final Instant FRIDAY = Instant.parse("2026-09-18T02:12:00Z");
    private static final Person LIN =
            new Person("林晓雨", IdKind.RESIDENT_ID, "330122199003071228", "13812345678", "青山县西街 12 号");
    private static final Firm SNACKS = new Firm("青山县林家小吃店", "91330100799655058B", "林晓雨", "林晓雨", "13812345678", "");

    private static ModulesOnDatabase modules;
    private static Parties parties;

    @BeforeAll
    static void open() {
        modules = new ModulesOnDatabase(Clock.fixed(FRIDAY, ChinaTime.ZONE), "onewindow.parties", "onewindow.ledger");
        parties = modules.bean(Parties.class);
    }

    @AfterAll
    static void close() {
        modules.close();
    }

    private static Signature chen() {
        return new Signature(new OfficerNo("1003"), null, new WindowNo("3"), FRIDAY, SubmissionId.fresh());
    }

    private static PartyNo registered(CentreId centre, Applicant applicant) {
        return parties.register(centre, applicant, chen()).orThrow();
    }

    private static Person person(String name, String passport) {
        return new Person(name, IdKind.PASSPORT, passport, "13812345678", "");
    }

    @Test
    void aPersonIsKeptAsHeWasWrittenAndShownMasked() {
        var no = registered(QINGSHAN, LIN);
        assertThat(parties.open(QINGSHAN, no, OpenPurpose.HANDLING_THE_CASE, chen()))
                .isEqualTo(LIN);
        assertThat(parties.masked(QINGSHAN, no))
                .isEqualTo(new MaskedParty(
                        no, PartyKind.PERSON, "林*雨", IdKind.RESIDENT_ID, "330122********1228", "138****5678"));
    }

    @Test
    void aFirmIsKeptWithWhoSpeaksForIt() {
        var no = registered(QINGSHAN, SNACKS);
        assertThat(parties.open(QINGSHAN, no, OpenPurpose.PRINTING_A_PAPER, chen()))
                .isEqualTo(SNACKS);
        assertThat(parties.masked(QINGSHAN, no).maskedName()).isEqualTo("青山县林家小吃店");
    }

    @Test
    void theSameNumberIsTheSamePartyAndOtherWordsAreAFurtherVersion() {
        var first = person("Anna Müller", "C01X00T47");
        var no = registered(QINGSHAN, first);
        assertThat(registered(QINGSHAN, first)).isEqualTo(no);
        assertThat(versionsOf(no)).isEqualTo(1);
        var moved = new Person("Anna Müller", IdKind.PASSPORT, "c01x00t47 ", "13900000000", "青山县东街 1 号");
        assertThat(registered(QINGSHAN, moved)).isEqualTo(no);
        assertThat(versionsOf(no)).isEqualTo(2);
        assertThat(parties.masked(QINGSHAN, no).maskedPhone()).isEqualTo("139****0000");
        // The address was not asked for this time: it is still known.
        assertThat(registered(QINGSHAN, new Person("Anna Müller", IdKind.PASSPORT, "C01X00T47", "13900000000", "")))
                .isEqualTo(no);
        assertThat(parties.open(QINGSHAN, no, OpenPurpose.DELIVERY, chen()).address())
                .isEqualTo("青山县东街 1 号");
        assertThat(versionsOf(no)).isEqualTo(2);
    }

    private static long versionsOf(PartyNo no) {
        return modules.sql()
                .sql("select count(*) from parties.party where centre = 'qingshan' and party_no = :no")
                .param("no", no.value())
                .query(Long.class)
                .single();
    }

    @Test
    void eightClerksWhoWriteTheSamePersonAtOnceGetOneParty() throws Exception {
        var same = person("Jean Dupont", "09FV12345");
        var found = new HashSet<>(atOnce(8, () -> registered(QINGSHAN, same)));
        assertThat(found).hasSize(1);
        assertThat(versionsOf(found.iterator().next())).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsToldAndNothingIsKept() {
        var wrong = new Person("", IdKind.RESIDENT_ID, "330122199003071220", "1", "");
        assertThat(parties.register(QINGSHAN, wrong, chen()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(refusal -> ((Refusal) refusal).reason())
                                .containsExactly(
                                        PartyReason.TEXT_MISSING, PartyReason.ID_CHECK_DIGIT, PartyReason.PHONE_FORM));
        assertThat(parties.find(QINGSHAN, IdKind.RESIDENT_ID, "330122199003071220"))
                .isEmpty();
    }

    @Test
    void aPartyIsFoundByItsNumberInItsOwnCentreOnly() {
        var no = registered(QINGSHAN, person("Ivan Petrov", "720123456"));
        assertThat(parties.find(QINGSHAN, IdKind.PASSPORT, " 720 123 456")).contains(no);
        assertThat(parties.find(BINHE, IdKind.PASSPORT, "720123456")).isEmpty();
        assertThatThrownBy(() -> parties.masked(BINHE, no)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> parties.open(BINHE, no, OpenPurpose.INSPECTION, chen()))
                .isInstanceOf(NotThere.class);
        var there = registered(BINHE, person("Ivan Petrov", "720123456"));
        assertThat(digestOf(no)).isNotEqualTo(digestOf(there));
    }

    private static byte[] digestOf(PartyNo no) {
        return modules.sql()
                .sql("select id_digest from parties.party where party_no = :no")
                .param("no", no.value())
                .query(byte[].class)
                .single();
    }

    @Test
    @Clause("LIC-29")
    void anAgentIsTakenDownWithHisPowerOfAttorney() {
        var firm = registered(QINGSHAN, SNACKS);
        var agent = new Agent(person("Zhou Wei", "G12345678"), "代为提交、补正材料，领取结果", LocalDate.of(2026, 12, 31));
        var mandate = parties.mandate(
                QINGSHAN, parties.authorise(QINGSHAN, firm, agent, chen()).orThrow());
        assertThat(mandate.principal()).isEqualTo(firm);
        assertThat(mandate.agent())
                .isEqualTo(parties.find(QINGSHAN, IdKind.PASSPORT, "G12345678").orElseThrow());
        assertThat(mandate.holdsOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(mandate.holdsOn(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void nobodyIsHisOwnAgent() {
        var no = registered(QINGSHAN, LIN);
        assertThat(parties.authorise(QINGSHAN, no, new Agent(LIN, "领取", LocalDate.of(2026, 12, 31)), chen()))
                .isEqualTo(Outcome.refused(PartyReason.AGENT_IS_APPLICANT));
    }

    private static <T> List<T> atOnce(int people, Callable<T> act) throws Exception {
        var start = new CyclicBarrier(people);
        var results = new ArrayList<T>();
        try (var clerks = Executors.newFixedThreadPool(people)) {
            var acts = new ArrayList<Callable<T>>();
            for (int i = 0; i < people; i++)
                acts.add(() -> {
                    start.await();
                    return act.call();
                });
            for (var done : clerks.invokeAll(acts)) results.add(done.get());
        }
        return results;
    }
}
