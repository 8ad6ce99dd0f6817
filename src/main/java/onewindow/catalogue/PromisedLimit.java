package onewindow.catalogue;

/** Working days within which the centre promises to decide (承诺办结时限); zero means on the spot. */
public record PromisedLimit(int days, String explanation, Mark mark, String source) {}
