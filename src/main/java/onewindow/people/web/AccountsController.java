package onewindow.people.web;

import static onewindow.people.Permission.KEEP_ACCOUNTS;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import onewindow.people.AccountSummary.AccountState;
import onewindow.people.Accounts;
import onewindow.people.LoginName;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.OneTimeCode;
import onewindow.people.store.AccountList;
import onewindow.people.store.StaffStore;
import onewindow.people.web.AccountsPage.Opening;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Address;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The accounts of the centre, for the system administrator. */
@Controller
class AccountsController {
    private static final int ROWS = 25;
    private static final List<String> DONE = List.of("locked", "unlocked");

    private final Accounts accounts;
    private final AccountList list;
    private final StaffStore staff;
    private final Clock clock;

    AccountsController(Accounts accounts, AccountList list, StaffStore staff, Clock clock) {
        this.accounts = accounts;
        this.list = list;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping("/admin/accounts")
    @Needs(KEEP_ACCOUNTS)
    Reply list(Screen screen, Officer by, HttpServletRequest request, @RequestParam(defaultValue = "") String done) {
        var words = DONE.contains(done) ? screen.t("people.done." + done) : null;
        return page(screen, by, request, Opening.BLANK, null, words, List.of());
    }

    @PostMapping("/admin/accounts")
    @Needs(KEEP_ACCOUNTS)
    Reply open(
            Screen screen,
            Officer by,
            HttpServletRequest request,
            @RequestParam OfficerNo officer,
            @RequestParam String login,
            SubmissionId submission) {
        return coded(
                accounts.open(login, officer, by, submission),
                screen,
                by,
                request,
                new Opening(officer.value(), login));
    }

    @PostMapping("/admin/accounts/{login}/one-time-code")
    @Needs(KEEP_ACCOUNTS)
    Reply giveCode(
            Screen screen,
            Officer by,
            HttpServletRequest request,
            @PathVariable LoginName login,
            SubmissionId submission) {
        return coded(accounts.giveCode(login, by, submission), screen, by, request, Opening.BLANK);
    }

    /** A code is shown on the very answer: kept anywhere for a later page it would be kept. */
    private Reply coded(
            Outcome<OneTimeCode> outcome, Screen screen, Officer by, HttpServletRequest request, Opening opening) {
        return switch (outcome) {
            case Outcome.Done<OneTimeCode>(OneTimeCode code) ->
                page(screen, by, request, Opening.BLANK, code, null, List.of());
            case Outcome.Refused<OneTimeCode>(var refusals) ->
                Reply.again(page(screen, by, request, opening, null, null, refusals));
        };
    }

    @PostMapping("/admin/accounts/{login}/lock")
    @Needs(KEEP_ACCOUNTS)
    Reply lock(
            Screen screen,
            Officer by,
            HttpServletRequest request,
            @PathVariable LoginName login,
            SubmissionId submission) {
        return changed(accounts.lock(login, by, submission), "locked", screen, by, request);
    }

    @PostMapping("/admin/accounts/{login}/unlocking")
    @Needs(KEEP_ACCOUNTS)
    Reply unlock(
            Screen screen,
            Officer by,
            HttpServletRequest request,
            @PathVariable LoginName login,
            SubmissionId submission) {
        return changed(accounts.unlock(login, by, submission), "unlocked", screen, by, request);
    }

    private Reply changed(
            Outcome<LoginName> outcome, String done, Screen screen, Officer by, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<LoginName> changed -> Reply.to("/admin/accounts?done=" + done);
            case Outcome.Refused<LoginName>(var refusals) ->
                Reply.again(page(screen, by, request, Opening.BLANK, null, null, refusals));
        };
    }

    private AccountsPage page(
            Screen screen,
            Officer by,
            HttpServletRequest request,
            Opening opening,
            @Nullable OneTimeCode code,
            @Nullable String done,
            List<Refusal> refusals) {
        var now = clock.instant();
        boolean looking = request.getMethod().equals("GET");
        var address = looking
                ? new Address(
                        "/admin/accounts",
                        Address.of(request, List.of("words", "state", "sort", "page"))
                                .parameters())
                : Address.of("/admin/accounts");
        var asked = address.parameters();
        var sort = Sort.of(asked.get("sort"), AccountList.SORTS);
        var words = asked.get("words");
        var state = stateOf(asked.get("state"));
        var pager =
                Pager.of(address, asked.getOrDefault("page", "1"), ROWS, list.count(by.centre(), words, state, now));
        var rows = list.page(by.centre(), words, state, now, sort.column(), sort.falling(), pager.page(), pager.size());
        var units = staff.units(by.centre());
        return new AccountsPage(
                screen, address, sort, pager, rows, units, withoutAccount(by), opening, code, done, refusals);
    }

    private List<Choice> withoutAccount(Officer by) {
        return staff.officersWithoutAccount(by.centre()).stream()
                .map(officer -> new Choice(officer.no().value(), officer.no() + " " + officer.name()))
                .toList();
    }

    private static @Nullable AccountState stateOf(@Nullable String word) {
        return Stream.of(AccountState.values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
