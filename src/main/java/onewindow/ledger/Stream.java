package onewindow.ledger;

import onewindow.platform.CentreId;
import onewindow.platform.Identifier;

/** One history within a centre, such as {@code case/QS26092100007} or {@code item/spjy}. */
public record Stream(CentreId centre, String name) {
    public static Stream of(CentreId centre, String kind, Identifier thing) {
        return new Stream(centre, kind + "/" + thing.value());
    }
}
