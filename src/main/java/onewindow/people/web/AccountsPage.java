package onewindow.people.web;

import java.util.List;
import onewindow.people.AccountSummary;
import onewindow.people.AccountSummary.AccountState;
import onewindow.people.OneTimeCode;
import onewindow.people.Unit;
import onewindow.platform.Refusal;
import onewindow.platform.web.Address;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Pager;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Sort;
import onewindow.platform.web.SortHead;
import org.jspecify.annotations.Nullable;

/** Accounts of the centre, and what the system administrator may do with each. {@code code} is shown this once. */
public record AccountsPage(
        Screen screen,
        Address address,
        Sort sort,
        Pager pager,
        List<AccountSummary> accounts,
        List<Unit> units,
        List<Choice> withoutAccount,
        Opening opening,
        @Nullable OneTimeCode code,
        @Nullable String done,
        List<Refusal> refused)
        implements Page {

    /** What was typed to open an account. */
    public record Opening(String officer, String login) {
        static final Opening BLANK = new Opening("", "");
    }

    public List<RefusalText> refusals() {
        return refused.stream().map(screen::refusal).toList();
    }

    public SortHead head(String column) {
        return new SortHead(address, sort, column, screen.t("people.accounts." + column));
    }

    /** The unit by its name; by its number where it is gone. */
    public String unitOf(AccountSummary account) {
        return units.stream()
                .filter(unit -> unit.no().equals(account.unit()))
                .map(unit -> unit.name().in(screen.locale()))
                .findFirst()
                .orElse(account.unit().value());
    }

    public String asked(String parameter) {
        return address.parameters().getOrDefault(parameter, "");
    }

    public List<Choice> states() {
        return Choice.of(AccountState.class, screen.texts());
    }

    public boolean isLocked(AccountSummary account) {
        return account.state() == AccountState.LOCKED_BY_HAND || account.state() == AccountState.LOCKED_OUT;
    }

    public String badge(AccountSummary account) {
        return switch (account.state()) {
            case IN_USE -> "bg-green-lt";
            case WAITS_FOR_PASSWORD -> "bg-yellow-lt";
            case LOCKED_OUT, LOCKED_BY_HAND -> "bg-red-lt";
        };
    }

    public String icon(AccountSummary account) {
        return switch (account.state()) {
            case IN_USE -> "circle-check";
            case WAITS_FOR_PASSWORD -> "hourglass";
            case LOCKED_OUT, LOCKED_BY_HAND -> "lock";
        };
    }
}
