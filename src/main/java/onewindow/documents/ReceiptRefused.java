package onewindow.documents;

import java.util.List;

/** The papers were not taken: the reason given and the witnesses who saw it. */
public record ReceiptRefused(String reason, List<String> witnesses) {
    public ReceiptRefused {
        witnesses = List.copyOf(witnesses);
    }

    @Override
    public String toString() {
        return "ReceiptRefused[" + witnesses.size() + " witnesses]";
    }
}
