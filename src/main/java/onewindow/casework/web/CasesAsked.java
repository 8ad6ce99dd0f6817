package onewindow.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onewindow.casework.CaseQuery;
import onewindow.casework.CaseQuery.Order;
import onewindow.casework.CaseQuery.View;
import onewindow.casework.CaseState;
import onewindow.people.Officer;
import onewindow.platform.OfficerNo;
import onewindow.platform.web.Address;
import onewindow.platform.web.Sort;
import org.jspecify.annotations.Nullable;

/** A list of cases as its address asks for it; what cannot be read does not narrow it. */
record CasesAsked(Address address, Sort sort, CaseQuery query) {
    private static final List<String> KNOWN =
            List.of("view", "state", "item", "department", "officer", "from", "until", "q", "sort", "page");
    private static final List<String> COLUMNS = List.of("due", "number", "item", "state", "received", "responsible");

    static CasesAsked of(HttpServletRequest request, Officer by, View otherwise) {
        var address = Address.of(request, KNOWN);
        var sort = Sort.of(address.parameters().get("sort"), COLUMNS);
        return new CasesAsked(address, sort, query(by, address, sort, otherwise));
    }

    String page() {
        return asked(address, "page", "1");
    }

    private static CaseQuery query(Officer by, Address address, Sort sort, View otherwise) {
        var officer = address.parameters().get("officer");
        return new CaseQuery(
                by.centre(),
                word(View.class, address.parameters().get("view"), otherwise),
                maybe(CaseState.class, address.parameters().get("state")),
                officer == null || !officer.matches("[A-Za-z0-9-]{1,20}") ? null : new OfficerNo(officer),
                address.parameters().get("item"),
                address.parameters().get("department"),
                day(address.parameters().get("from")),
                day(address.parameters().get("until")),
                asked(address, "q", ""),
                Order.valueOf(sort.column().toUpperCase(Locale.ROOT)),
                sort.falling(),
                1);
    }

    private static String asked(Address address, String name, String otherwise) {
        return address.parameters().getOrDefault(name, otherwise);
    }

    private static <E extends Enum<E>> E word(Class<E> words, @Nullable String asked, E otherwise) {
        var found = maybe(words, asked);
        return found == null ? otherwise : found;
    }

    private static <E extends Enum<E>> @Nullable E maybe(Class<E> words, @Nullable String asked) {
        return Stream.of(words.getEnumConstants())
                .filter(word -> word.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** A day that cannot be read does not narrow the list. */
    private static @Nullable LocalDate day(@Nullable String asked) {
        try {
            return asked == null ? null : LocalDate.parse(asked);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
