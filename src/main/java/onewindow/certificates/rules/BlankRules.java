package onewindow.certificates.rules;

import static onewindow.certificates.BlankReason.BLANK_COUNT;
import static onewindow.certificates.BlankReason.BLANK_UNKNOWN;
import static onewindow.certificates.BlankReason.HAS_VALID_COPY;
import static onewindow.certificates.BlankReason.KIND_MISSING;
import static onewindow.certificates.BlankReason.NOT_GRANTED_YET;
import static onewindow.certificates.BlankReason.NOT_IN_STOCK;
import static onewindow.certificates.BlankReason.NO_VALID_COPY;
import static onewindow.certificates.BlankReason.REPRINT_REASON_MISSING;
import static onewindow.certificates.BlankReason.SERIAL_UNREADABLE;
import static onewindow.certificates.BlankReason.SPOIL_REASON_MISSING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onewindow.certificates.Blank;
import onewindow.certificates.BlankNo;
import onewindow.certificates.BlankState;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** What may be done with a blank certificate: each is used once, and a case has one valid copy. */
@Clause("LIC-39")
public final class BlankRules {
    /** Blanks of one delivery. */
    public static final int MOST = 2000;

    private BlankRules() {}

    /** The serials of a delivery, from its first one on. */
    public static Outcome<List<BlankNo>> range(String kind, String first, int count) {
        var refusals = new ArrayList<Refusal>();
        if (kind.isBlank()) refusals.add(Refusal.of(KIND_MISSING));
        if (count < 1 || count > MOST) refusals.add(Refusal.of(BLANK_COUNT, count, MOST));
        var from = BlankNo.typed(first);
        if (from.isEmpty() || refusals.isEmpty() && from.get().plus(count - 1).isEmpty())
            refusals.add(Refusal.of(SERIAL_UNREADABLE, first.strip()));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(IntStream.range(0, count)
                .mapToObj(place -> from.orElseThrow().plus(place).orElseThrow())
                .toList());
    }

    /** The first copy: of a case that was granted, on a blank from the stock. */
    public static List<Refusal> whyNotPrint(Optional<Blank> blank, boolean granted, Optional<Blank> valid) {
        var refusals = whyNotUse(blank);
        if (!granted) refusals.add(Refusal.of(NOT_GRANTED_YET));
        valid.ifPresent(copy -> refusals.add(Refusal.of(HAS_VALID_COPY, copy.no())));
        return refusals;
    }

    /** A further copy takes the place of the valid one, for a reason. */
    public static List<Refusal> whyNotReprint(Optional<Blank> blank, Optional<Blank> valid, String why) {
        var refusals = whyNotUse(blank);
        if (valid.isEmpty()) refusals.add(Refusal.of(NO_VALID_COPY));
        if (why.isBlank()) refusals.add(Refusal.of(REPRINT_REASON_MISSING));
        return refusals;
    }

    /** Only what is still in stock is spoiled by itself; what was printed is replaced. */
    public static List<Refusal> whyNotSpoil(Optional<Blank> blank, String why) {
        var refusals = whyNotUse(blank);
        if (why.isBlank()) refusals.add(Refusal.of(SPOIL_REASON_MISSING));
        return refusals;
    }

    private static List<Refusal> whyNotUse(Optional<Blank> blank) {
        var refusals = new ArrayList<Refusal>();
        if (blank.isEmpty()) refusals.add(Refusal.of(BLANK_UNKNOWN));
        blank.filter(known -> known.state() != BlankState.IN_STOCK)
                .ifPresent(used -> refusals.add(Refusal.of(NOT_IN_STOCK, used.no(), used.state())));
        return refusals;
    }
}
