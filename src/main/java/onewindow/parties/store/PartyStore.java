package onewindow.parties.store;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import onewindow.ledger.Signature;
import onewindow.parties.Agent;
import onewindow.parties.Applicant;
import onewindow.parties.IdKind;
import onewindow.parties.Mandate;
import onewindow.parties.MandateNo;
import onewindow.parties.MaskedParty;
import onewindow.parties.PartyKind;
import onewindow.parties.PartyNo;
import onewindow.parties.rules.Masks;
import onewindow.platform.CentreId;
import onewindow.platform.Sql;
import onewindow.platform.vault.Place;
import onewindow.platform.vault.Vault;
import org.springframework.stereotype.Repository;

/** Parties and mandates. A correction is a further version; nothing is overwritten, and there is no right to. */
@Repository
public class PartyStore {
    private static final String TABLE = "parties.party";
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Sql sql;
    private final Vault vault;

    PartyStore(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** The first version of a new party; empty when the centre knows one with this number, also when just now. */
    public Optional<PartyNo> first(CentreId centre, Applicant applicant, Signature by) {
        var no = new PartyNo("P" + randomWord());
        return insert(centre, no, 1, applicant, by) ? Optional.of(no) : Optional.empty();
    }

    /** False when the version, or a party with the same ID number, was written meanwhile. */
    public boolean insert(CentreId centre, PartyNo no, int version, Applicant applicant, Signature by) {
        var row = no + "/" + version;
        var firm = applicant instanceof Applicant.Firm given ? given : null;
        return sql.of("""
                        insert into parties.party (centre, party_no, version, kind, name_sealed, id_kind, id_number_sealed,
                                                   phone_sealed, address_sealed, legal_representative_sealed,
                                                   contact_person_sealed, masked_name, masked_id, masked_phone, id_digest,
                                                   written_at, written_by)
                        values (:centre, :no, :version, :kind, :name, :idKind, :idNumber, :phone, :address,
                                :legalRepresentative, :contactPerson, :maskedName, :maskedId, :maskedPhone, :idDigest,
                                :at, :by)
                        on conflict do nothing
                        """)
                        .with("centre", centre)
                        .with("no", no)
                        .with("version", version)
                        .with("kind", applicant.kind())
                        .with("name", seal(centre, row, "name", applicant.name()))
                        .with("idKind", applicant.idKind())
                        .with("idNumber", seal(centre, row, "id_number", applicant.idNumber()))
                        .with("phone", seal(centre, row, "phone", applicant.phone()))
                        .with("address", seal(centre, row, "address", applicant.address()))
                        .with(
                                "legalRepresentative",
                                firm == null
                                        ? null
                                        : seal(centre, row, "legal_representative", firm.legalRepresentative()))
                        .with(
                                "contactPerson",
                                firm == null ? null : seal(centre, row, "contact_person", firm.contactPerson()))
                        // The name of a firm is public in the register of firms.
                        .with("maskedName", firm == null ? Masks.person(applicant.name()) : firm.name())
                        .with("maskedId", Masks.idNumber(applicant.idNumber()))
                        .with("maskedPhone", Masks.phone(applicant.phone()))
                        .with("idDigest", idDigest(centre, applicant.idKind(), applicant.idNumber()))
                        .with("at", by.at())
                        .with("by", by.officer())
                        .run()
                == 1;
    }

    public Optional<PartyNo> find(CentreId centre, IdKind kind, String idNumber) {
        return sql.of("""
                        select party_no from parties.party
                         where centre = :centre and id_digest = :digest and version = 1
                        """)
                .with("centre", centre)
                .with("digest", idDigest(centre, kind, idNumber))
                .maybe(row -> new PartyNo(row.getString("party_no")));
    }

    public Optional<MaskedParty> masked(CentreId centre, PartyNo no) {
        return sql.of("""
                        select party_no, kind, masked_name, id_kind, masked_id, masked_phone
                          from parties.party
                         where centre = :centre and party_no = :no
                         order by version desc
                         limit 1
                        """)
                .with("centre", centre)
                .with("no", no)
                .maybe(row -> new MaskedParty(
                        new PartyNo(row.getString("party_no")),
                        PartyKind.valueOf(row.getString("kind")),
                        row.getString("masked_name"),
                        IdKind.valueOf(row.getString("id_kind")),
                        row.getString("masked_id"),
                        row.getString("masked_phone")));
    }

    /** The newest version in full. */
    public Optional<PartyVersion> latest(CentreId centre, PartyNo no) {
        return sql.of("""
                        select version, kind, id_kind, name_sealed, id_number_sealed, phone_sealed, address_sealed,
                               legal_representative_sealed, contact_person_sealed
                          from parties.party
                         where centre = :centre and party_no = :no
                         order by version desc
                         limit 1
                        """).with("centre", centre).with("no", no).maybe(row -> opened(centre, no, row));
    }

    private PartyVersion opened(CentreId centre, PartyNo no, ResultSet row) throws SQLException {
        int version = row.getInt("version");
        var place = no + "/" + version;
        var name = open(centre, place, "name", row);
        var idNumber = open(centre, place, "id_number", row);
        var phone = open(centre, place, "phone", row);
        var address = open(centre, place, "address", row);
        var applicant = switch (PartyKind.valueOf(row.getString("kind"))) {
            case PERSON ->
                new Applicant.Person(name, IdKind.valueOf(row.getString("id_kind")), idNumber, phone, address);
            case FIRM ->
                new Applicant.Firm(
                        name,
                        idNumber,
                        open(centre, place, "legal_representative", row),
                        open(centre, place, "contact_person", row),
                        phone,
                        address);
        };
        return new PartyVersion(version, applicant);
    }

    public MandateNo authorise(CentreId centre, PartyNo principal, PartyNo person, Agent agent, Signature by) {
        var no = new MandateNo("M" + randomWord());
        sql.of("""
                        insert into parties.mandate (centre, mandate_no, principal, agent, scope_sealed, valid_on,
                                                     written_at, written_by)
                        values (:centre, :no, :principal, :agent, :scope, :validOn, :at, :by)
                        """)
                .with("centre", centre)
                .with("no", no)
                .with("principal", principal)
                .with("agent", person)
                .with("scope", vault.seal(new Place("parties.mandate", centre, no.value(), "scope"), agent.scope()))
                .with("validOn", agent.validOn())
                .with("at", by.at())
                .with("by", by.officer())
                .run();
        return no;
    }

    public Optional<Mandate> mandate(CentreId centre, MandateNo no) {
        return sql.of("""
                        select mandate_no, principal, agent, valid_on from parties.mandate
                         where centre = :centre and mandate_no = :no
                        """)
                .with("centre", centre)
                .with("no", no)
                .maybe(row -> new Mandate(
                        new MandateNo(row.getString("mandate_no")),
                        new PartyNo(row.getString("principal")),
                        new PartyNo(row.getString("agent")),
                        row.getObject("valid_on", LocalDate.class)));
    }

    private byte[] seal(CentreId centre, String row, String column, String plain) {
        return vault.seal(new Place(TABLE, centre, row, column), plain);
    }

    private String open(CentreId centre, String place, String column, ResultSet row) throws SQLException {
        return vault.open(new Place(TABLE, centre, place, column), row.getBytes(column + "_sealed"));
    }

    /** Holds within one centre only: the same person cannot be followed from centre to centre by digests. */
    private byte[] idDigest(CentreId centre, IdKind kind, String idNumber) {
        return vault.digest("parties.id/" + centre, kind + "\n" + idNumber);
    }

    private static String randomWord() {
        return RANDOM.ints(12, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
