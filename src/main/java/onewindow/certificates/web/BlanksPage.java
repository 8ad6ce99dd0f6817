package onewindow.certificates.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onewindow.certificates.Blank;
import onewindow.certificates.BlankQuery;
import onewindow.certificates.BlankState;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;
import onewindow.platform.web.Address;
import onewindow.platform.web.Page;
import onewindow.platform.web.Pager;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** Blanks in the order of their serials, how many there are in each state, and the form that takes a delivery in. */
public record BlanksPage(
        Screen screen,
        BlankQuery query,
        Map<BlankState, Long> counts,
        List<Blank> rows,
        Pager pager,
        Map<String, String> typed,
        List<Refusal> hindrances,
        Instant asOf)
        implements Page {
    public List<RefusalText> refusals() {
        return hindrances.stream().map(screen::refusal).toList();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String wrong(Reason... reasons) {
        return hindrances.stream()
                .filter(refusal -> List.of(reasons).contains(refusal.reason()))
                .findFirst()
                .map(refusal -> screen.refusal(refusal).what())
                .orElse(null);
    }

    public long count(BlankState state) {
        return counts.getOrDefault(state, 0L);
    }

    public Address file() {
        return Address.of("/blanks/export").with("state", query.state()).with("q", query.words());
    }
}
