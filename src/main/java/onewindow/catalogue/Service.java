package onewindow.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where, when and how the item is served, and whom to ask or to complain to. */
public record Service(
        List<String> deliveryWays,
        @Nullable Integer visits,
        Mark visitsMark,
        String place,
        String hours,
        List<String> windows,
        String consultPhone,
        String supervisionPhone) {
    public Service {
        deliveryWays = List.copyOf(deliveryWays);
        windows = List.copyOf(windows);
    }
}
