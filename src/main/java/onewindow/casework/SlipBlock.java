package onewindow.casework;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import onewindow.platform.OfficerNo;

/** Emergency receipts printed in one go, with consecutive numbers of a year. */
public record SlipBlock(String prefix, int year, int from, int to, Instant printedAt, OfficerNo printedBy) {
    public SlipNo first() {
        return SlipNo.of(prefix, year, from);
    }

    public SlipNo last() {
        return SlipNo.of(prefix, year, to);
    }

    public List<SlipNo> slips() {
        return IntStream.rangeClosed(from, to)
                .mapToObj(serial -> SlipNo.of(prefix, year, serial))
                .toList();
    }

    public int size() {
        return to - from + 1;
    }
}
