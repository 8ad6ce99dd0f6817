package onewindow.platform.web;

/** The head of a column by which a list can be put in order. */
public record SortHead(Address address, Sort sort, String column, String label) {
    public Address next() {
        return sort.next(address, column);
    }

    /** Value of aria-sort: ascending, descending, none. */
    public String state() {
        return sort.stateOf(column);
    }

    public String icon() {
        return switch (state()) {
            case "ascending" -> "chevron-up";
            case "descending" -> "chevron-down";
            default -> "arrows-exchange";
        };
    }
}
