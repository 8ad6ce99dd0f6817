package onewindow.catalogue.web;

import java.util.List;
import onewindow.catalogue.CaseType;
import onewindow.catalogue.Fees;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.ItemType;
import onewindow.catalogue.LimitUnit;
import onewindow.catalogue.Mark;
import onewindow.catalogue.Necessity;
import onewindow.catalogue.Provider;
import onewindow.catalogue.Target;
import onewindow.catalogue.Topic;
import onewindow.catalogue.rules.GuideDifference.Change;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** What two versions of a guide say differently. */
public record DifferencePage(Screen screen, ItemCode code, int from, int to, List<Change> changes) implements Page {
    public String part(Change change) {
        return screen.t("catalogue.change." + change.part());
    }

    /** The words of closed lists stand in the bundle, everything else was written by people. */
    public String word(String value) {
        for (var type : List.of(
                Mark.class,
                CaseType.class,
                ItemType.class,
                LimitUnit.class,
                Provider.class,
                Necessity.class,
                Fees.Charge.class,
                Target.class,
                Topic.class))
            for (var constant : type.getEnumConstants())
                if (((Enum<?>) constant).name().equals(value))
                    return screen.texts().word((Enum<?>) constant);
        return value;
    }
}
