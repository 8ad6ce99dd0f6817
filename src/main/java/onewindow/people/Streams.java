package onewindow.people;

import onewindow.ledger.Stream;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;

/** Where the entries of this module stand in the ledger. */
final class Streams {
    private Streams() {}

    static Stream of(CentreId centre, LoginName login) {
        return Stream.of(centre, "account", login);
    }

    /** Roles belong to the officer, who may have no account. */
    static Stream of(CentreId centre, OfficerNo officer) {
        return Stream.of(centre, "officer", officer);
    }

    static Stream of(CentreId centre, TokenNo token) {
        return Stream.of(centre, "token", token);
    }

    static Stream of(CentreId centre) {
        return Stream.of(centre, "centre", centre);
    }
}
