package onewindow.casework.web;

import java.util.Map;
import onewindow.parties.Applicant;
import onewindow.parties.IdKind;
import onewindow.parties.PartyKind;

/** An applicant or agent as typed at the desk. Everything is text, so that a wrong value is told and kept, never dropped. */
public final class DeskParty {
    private String kind = "PERSON";
    private String name = "";
    private String idKind = "RESIDENT_ID";
    private String idNumber = "";
    private String phone = "";
    private String address = "";
    private String representative = "";
    private String contact = "";
    private String scope = "";
    private String validOn = "";

    public boolean isFirm() {
        return kind.equals(PartyKind.FIRM.name());
    }

    /** Whether anything was typed at all; the choices that always stand there do not count. */
    public boolean isTyped() {
        return !(name + idNumber + phone + address + representative + contact + scope + validOn).isBlank();
    }

    IdKind documentKind() {
        if (isFirm()) return IdKind.SOCIAL_CREDIT_CODE;
        for (var known : IdKind.values())
            if (known != IdKind.SOCIAL_CREDIT_CODE && known.name().equals(idKind)) return known;
        return IdKind.RESIDENT_ID;
    }

    public Applicant.Person person() {
        return new Applicant.Person(name, isFirm() ? IdKind.RESIDENT_ID : documentKind(), idNumber, phone, address);
    }

    public Applicant applicant() {
        return isFirm() ? new Applicant.Firm(name, idNumber, representative, contact, phone, address) : person();
    }

    void typedInto(Map<String, String> fields, String prefix) {
        fields.put(prefix + ".kind", kind);
        fields.put(prefix + ".name", name);
        fields.put(prefix + ".idKind", idKind);
        fields.put(prefix + ".idNumber", idNumber);
        fields.put(prefix + ".phone", phone);
        fields.put(prefix + ".address", address);
        fields.put(prefix + ".representative", representative);
        fields.put(prefix + ".contact", contact);
        fields.put(prefix + ".scope", scope);
        fields.put(prefix + ".validOn", validOn);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIdKind() {
        return idKind;
    }

    public void setIdKind(String idKind) {
        this.idKind = idKind;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getValidOn() {
        return validOn;
    }

    public void setValidOn(String validOn) {
        this.validOn = validOn;
    }
}
