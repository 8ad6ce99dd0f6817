package onewindow.casework;

import java.util.List;
import onewindow.catalogue.ItemCode;

/**
 * How often a guide led to a one-time notice (指南引起补正): of the cases received under it, how many had to be asked again, and for
 * which materials.
 */
public record GuideFault(ItemCode item, String name, String department, int received, int asked, List<Cause> causes) {
    /** A material and in how many cases it was missing or not fit. */
    public record Cause(String material, int missing, int defective) {}

    public GuideFault {
        causes = List.copyOf(causes);
    }

    /** Of a hundred cases, in tenths. */
    public double share() {
        return received == 0 ? 0 : Math.round(1000.0 * asked / received) / 10.0;
    }
}
