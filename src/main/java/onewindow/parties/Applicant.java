package onewindow.parties;

import java.text.Normalizer;
import java.util.Locale;
import onewindow.parties.rules.Masks;
import onewindow.parties.rules.WrittenText;

/** Who applies: a person or a firm, as written at the window and cleaned of what the keyboard added. Never shows itself in logs. */
public sealed interface Applicant {
    PartyKind kind();

    String name();

    IdKind idKind();

    String idNumber();

    String phone();

    /** May be empty: asked for only where a result is mailed. */
    String address();

    /** The number as it may be seen by whoever need not see it whole. */
    default String maskedIdNumber() {
        return Masks.idNumber(idNumber());
    }

    /** The same applicant living where he is known to live. */
    Applicant at(String knownAddress);

    /** A natural person (自然人). */
    record Person(String name, IdKind idKind, String idNumber, String phone, String address) implements Applicant {
        public Person {
            if (idKind == IdKind.SOCIAL_CREDIT_CODE)
                throw new IllegalArgumentException("a person has no social credit code");
            name = WrittenText.clean(name);
            idNumber = number(idNumber);
            phone = telephone(phone);
            address = WrittenText.clean(address);
        }

        @Override
        public PartyKind kind() {
            return PartyKind.PERSON;
        }

        @Override
        public Person at(String knownAddress) {
            return new Person(name, idKind, idNumber, phone, knownAddress);
        }

        @Override
        public String toString() {
            return "Person[" + Masks.person(name) + "]";
        }
    }

    /** A firm or other body (法人、其他组织、个体工商户), with who speaks for it and who is called. */
    record Firm(
            String name,
            String socialCreditCode,
            String legalRepresentative,
            String contactPerson,
            String phone,
            String address)
            implements Applicant {
        public Firm {
            name = WrittenText.clean(name);
            socialCreditCode = number(socialCreditCode);
            legalRepresentative = WrittenText.clean(legalRepresentative);
            contactPerson = WrittenText.clean(contactPerson);
            phone = telephone(phone);
            address = WrittenText.clean(address);
        }

        @Override
        public PartyKind kind() {
            return PartyKind.FIRM;
        }

        @Override
        public IdKind idKind() {
            return IdKind.SOCIAL_CREDIT_CODE;
        }

        @Override
        public String idNumber() {
            return socialCreditCode;
        }

        @Override
        public Firm at(String knownAddress) {
            return new Firm(name, socialCreditCode, legalRepresentative, contactPerson, phone, knownAddress);
        }

        @Override
        public String toString() {
            return "Firm[" + Masks.idNumber(socialCreditCode) + "]";
        }
    }

    /** Full-width digits become plain ones, spaces go, letters are capitals. */
    static String number(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    private static String telephone(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\s()]", "")
                .replaceAll("[‐-―−]", "-");
    }
}
