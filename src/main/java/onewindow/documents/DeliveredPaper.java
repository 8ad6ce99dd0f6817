package onewindow.documents;

/** One paper or certificate handed over, as a line of the delivery receipt. */
public record DeliveredPaper(String title, String number, int copies) {}
