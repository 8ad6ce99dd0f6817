package onewindow.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import onewindow.ModulesOnDatabase;
import onewindow.ledger.Entry;
import onewindow.ledger.Ledger;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.parties.Applicant.Firm;
import onewindow.parties.Applicant.Person;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.people.UnitNo;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.SubmissionId;
import onewindow.platform.WindowNo;
import onewindow.platform.vault.SealBroken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What must hold about personal data on a real PostgreSQL: sealed, bound to its place, and every look recorded. */
class PartySecrecyTest {
    private static final CentreId QINGSHAN = new CentreId("qingshan");
    private static final Instant FRIDAY = Instant.parse("2026-09-18T02:12:00Z");
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

    private static Officer officer(Permission... permissions) {
        return new Officer(
                QINGSHAN, new OfficerNo("1003"), "陈静", new UnitNo("SP"), new WindowNo("3"), null, Set.of(permissions));
    }

    private static List<Entry> looksAt(PartyNo no) {
        return modules.bean(Ledger.class)
                .history(Stream.of(QINGSHAN, "party", no))
                .entries();
    }

    @Test
    @Clause("PIP-51")
    void everyLookIsRecordedWithItsPurposeAndItsHand() {
        var no = registered(QINGSHAN, person("Maria Rossi", "YA1234567"));
        assertThat(looksAt(no)).isEmpty();
        parties.open(QINGSHAN, no, OpenPurpose.DELIVERY, chen());
        parties.open(no, OpenPurpose.INSPECTION, officer(Permission.SEE_PERSONAL_DATA));
        assertThat(looksAt(no))
                .extracting(
                        Entry::kind, Entry::payload, look -> look.signature().officer())
                .containsExactly(
                        tuple("PartyOpened", "{\"purpose\":\"DELIVERY\"}", new OfficerNo("1003")),
                        tuple("PartyOpened", "{\"purpose\":\"INSPECTION\"}", new OfficerNo("1003")));
        parties.masked(QINGSHAN, no);
        assertThat(looksAt(no)).hasSize(2);
    }

    @Test
    void withoutThePermissionNothingIsOpenedAndNothingRecorded() {
        var no = registered(QINGSHAN, person("Luca Bianchi", "YA7654321"));
        assertThatThrownBy(() -> parties.open(no, OpenPurpose.INSPECTION, officer(Permission.SEE_CASES)))
                .isInstanceOf(ActRefused.class);
        assertThat(looksAt(no)).isEmpty();
    }

    @Test
    void looksAtTheSameMomentAreAllRecordedInAWholeChain() throws Exception {
        var no = registered(QINGSHAN, person("Eva Novak", "P1234567"));
        atOnce(8, () -> parties.open(QINGSHAN, no, OpenPurpose.HANDLING_THE_CASE, chen()));
        assertThat(looksAt(no)).hasSize(8);
        assertThat(modules.bean(Ledger.class).firstAltered(Stream.of(QINGSHAN, "party", no)))
                .isEmpty();
    }

    @Test
    void aLookStandsBesideWhatItsSubmissionWritesElsewhere() {
        var no = registered(QINGSHAN, person("Otto Weber", "C9876543X"));
        var once = chen();
        parties.open(QINGSHAN, no, OpenPurpose.HANDLING_THE_CASE, once);
        parties.open(QINGSHAN, no, OpenPurpose.PRINTING_A_PAPER, once);
        assertThat(looksAt(no)).hasSize(2);
    }

    @Test
    void aSealedValueMovedToAnotherRowDoesNotOpen() {
        var one = registered(QINGSHAN, person("Paul Martin", "AA1111111"));
        var other = registered(QINGSHAN, person("Paula Martin", "AA2222222"));
        modules.tamper()
                .sql("""
                        update parties.party set phone_sealed = (select phone_sealed from parties.party where party_no = :other)
                         where party_no = :one
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .update();
        assertThatThrownBy(() -> parties.open(QINGSHAN, one, OpenPurpose.INSPECTION, chen()))
                .isInstanceOf(SealBroken.class)
                .hasMessageNotContaining("Martin");
        assertThat(looksAt(one)).isEmpty();
    }

    @Test
    void theApplicationMayNeitherChangeNorRemoveAParty() {
        for (var statement : List.of("update parties.party set version = 9", "delete from parties.mandate"))
            assertThatThrownBy(() -> modules.sql().sql(statement).update()).isInstanceOf(DataAccessException.class);
    }

    /** A name that nobody has is planted, then every column of every table of the program is searched for it. */
    @Test
    @Clause("PIP-51")
    void aPlantedNameStandsNowhereInTheDatabase() {
        var canary = new Person("金丝雀", IdKind.PASSPORT, "KANARIE77", "13777777777", "鸟巢路七十七号");
        var no = registered(QINGSHAN, canary);
        parties.open(QINGSHAN, no, OpenPurpose.INSPECTION, chen());
        parties.authorise(
                QINGSHAN,
                registered(QINGSHAN, SNACKS),
                new Agent(canary, "代金丝雀办理", LocalDate.of(2026, 12, 31)),
                chen());
        var everything = new StringBuilder();
        var tables = modules.tamper().sql("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                         where schemaname not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list();
        assertThat(tables).contains("parties.party", "parties.mandate", "ledger.entry");
        for (var table : tables)
            modules.tamper()
                    .sql("select t::text from " + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(everything::append);
        // Binary columns are shown as hexadecimal digits, so the plain bytes are looked for as well.
        for (var secret : List.of("金丝雀", "KANARIE77", "13777777777", "鸟巢路"))
            assertThat(everything).doesNotContain(secret).doesNotContain(hexadecimal(secret));
        assertThat(everything).contains(no.value());
    }

    private static String hexadecimal(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
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
