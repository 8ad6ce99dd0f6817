package onewindow.demo;

import java.util.List;
import java.util.Map;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.Limits;
import onewindow.catalogue.Mark;
import onewindow.catalogue.PromisedLimit;
import onewindow.catalogue.Service;

/**
 * What a centre itself adds to the demo guides: the beginning of its codes, place, hours, windows, phones, and the days it
 * promises for items ({@code promises}, by the code without the beginning). A promise is the centre's own decision.
 */
public record CentreContact(
        String codePrefix,
        String place,
        String hours,
        List<String> windows,
        String consultPhone,
        String supervisionPhone,
        Map<String, Integer> promises) {
    private static final String OWN_PROMISE = "本中心自行承诺";

    ItemCode code(String ownCode) {
        return new ItemCode(codePrefix + "-" + ownCode);
    }

    Guide filled(String ownCode, Guide guide) {
        var service = guide.service();
        var here = guide.with(new Service(
                service.deliveryWays(),
                service.visits(),
                service.visitsMark(),
                place,
                hours,
                windows,
                consultPhone,
                supervisionPhone));
        var days = promises.get(ownCode);
        if (days == null) return here;
        var limits = guide.limits();
        var promise = new PromisedLimit(days, OWN_PROMISE, Mark.VERIFIED, OWN_PROMISE);
        return here.with(new Limits(limits.legal(), promise, limits.special()));
    }
}
