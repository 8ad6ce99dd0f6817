package onewindow.demo;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemCode;

/** The two centres of the tests as they fill in the demo guides. */
public final class Centres {
    public static final CentreContact QINGSHAN = new CentreContact(
            "QS",
            "青山县人民路1号 青山县政务服务中心",
            "工作日 8:30—12:00，14:30—17:30",
            List.of("3"),
            "0719-5550001",
            "0719-5550002",
            Map.of("SCJG-006", 7));

    /** As above, before the centre has promised anything of its own. */
    public static final CentreContact WITHOUT_PROMISES = new CentreContact(
            "QS",
            QINGSHAN.place(),
            QINGSHAN.hours(),
            QINGSHAN.windows(),
            QINGSHAN.consultPhone(),
            QINGSHAN.supervisionPhone(),
            Map.of());

    /** As above, having promised the joint item as well. */
    public static final CentreContact WITH_JOINT_ITEM = new CentreContact(
            "QS",
            QINGSHAN.place(),
            QINGSHAN.hours(),
            QINGSHAN.windows(),
            QINGSHAN.consultPhone(),
            QINGSHAN.supervisionPhone(),
            Map.of("SCJG-006", 7, "SCJG-008", 20));

    private Centres() {}

    /** A demo guide as Qingshan fills it in, such as QS-SCJG-006, the food business licence. */
    public static Guide guide(String code) {
        return guide(QINGSHAN, code);
    }

    public static Guide guide(CentreContact centre, String code) {
        return requireNonNull(DemoCatalogue.guides(centre).get(new ItemCode(code)), code);
    }
}
