package onewindow.documents;

import onewindow.platform.WindowNo;
import org.jspecify.annotations.Nullable;

/** The officer who answers for the case, with a telephone that is answered, and the window where he sits. */
public record Responsible(
        String name, String phone, @Nullable WindowNo window) {}
