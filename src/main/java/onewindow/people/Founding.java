package onewindow.people;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onewindow.ledger.Ledger;
import onewindow.people.AccountFact.AccountOpened;
import onewindow.people.AccountFact.CentreFounded;
import onewindow.people.AccountFact.OneTimeCodeGiven;
import onewindow.people.AccountFact.RoleGranted;
import onewindow.people.CentreFounding.FirstAccount;
import onewindow.people.CentreFounding.FirstRole;
import onewindow.people.store.AccountStore;
import onewindow.people.store.CentreStore;
import onewindow.people.store.FoundingStore;
import onewindow.people.store.RoleStore;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.OfficerNo;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds a centre with its people. Used at the machine: at the first start, by the demo and by tests, never by a page. */
@Service
@Clause({"B1", "B2", "B3"})
public class Founding {
    /** Signs what the program does by itself before anybody is there to do it. */
    public static final OfficerNo SYSTEM = new OfficerNo("system");

    private final CentreStore centres;
    private final FoundingStore store;
    private final AccountStore accounts;
    private final RoleStore roles;
    private final Passwords passwords;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Environment environment;
    private final Clock clock;

    Founding(
            CentreStore centres,
            FoundingStore store,
            AccountStore accounts,
            RoleStore roles,
            Passwords passwords,
            Ledger ledger,
            PlatformTransactionManager transactions,
            Environment environment,
            Clock clock) {
        this.centres = centres;
        this.store = store;
        this.accounts = accounts;
        this.roles = roles;
        this.passwords = passwords;
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
        this.environment = environment;
        this.clock = clock;
    }

    /** Founds the centre, all or nothing; answers the one-time codes, which are kept nowhere. */
    public List<OneTimeCode> found(CentreFounding founding) {
        var now = clock.instant();
        var secrets = founding.accounts().stream()
                .map(account -> secret(account, now))
                .toList();
        transaction.executeWithoutResult(status -> write(founding, secrets, now));
        return secrets.stream().flatMap(secret -> secret.code().stream()).toList();
    }

    /** What an account begins with, hashed before the transaction, because hashing is slow on purpose. */
    private record Secret(FirstAccount account, String hash, Optional<OneTimeCode> code) {}

    private Secret secret(FirstAccount account, Instant now) {
        var given = account.demoPassword();
        if (given == null) {
            var code = OneTimeCode.fresh(account.login(), now);
            return new Secret(account, passwords.hash(code.code()), Optional.of(code));
        }
        if (!environment.acceptsProfiles(Profiles.of("demo")))
            throw new IllegalArgumentException("passwords are given in the demo only: " + account.login());
        return new Secret(account, passwords.hash(given), Optional.empty());
    }

    private void write(CentreFounding founding, List<Secret> secrets, Instant now) {
        var centre = founding.centre().id();
        centres.insert(founding.centre(), now);
        founding.units().forEach(unit -> store.insert(centre, unit));
        founding.windows().forEach(window -> store.insert(centre, window));
        founding.officers().forEach(officer -> store.insert(centre, officer));
        founding.units().forEach(unit -> store.lead(centre, unit));
        founding.posts().forEach(post -> store.insert(centre, post));
        founding.holders().forEach(holder -> store.insert(centre, holder));
        var founded = new CentreFounded(
                founding.units().size(),
                founding.windows().size(),
                founding.officers().size(),
                founding.posts().size(),
                founding.accounts().size());
        ledger.note(Streams.of(centre), AccountFact.CODEC, founded, WrongTries.signature(SYSTEM, now));
        secrets.forEach(secret -> open(centre, secret, now));
        founding.roles().forEach(role -> grant(centre, role, now));
    }

    private void open(CentreId centre, Secret secret, Instant now) {
        var account = secret.account();
        var until = secret.code().map(OneTimeCode::until);
        accounts.open(centre, account.login(), account.officer(), secret.hash(), until.orElse(null), now);
        var facts = new ArrayList<AccountFact>();
        facts.add(new AccountOpened(account.officer()));
        until.ifPresent(moment -> facts.add(new OneTimeCodeGiven(moment)));
        facts.forEach(fact -> ledger.note(
                Streams.of(centre, account.login()), AccountFact.CODEC, fact, WrongTries.signature(SYSTEM, now)));
    }

    private void grant(CentreId centre, FirstRole first, Instant now) {
        var grant = new RoleGrant(
                new GrantNo(UUID.randomUUID().toString()), first.officer(), first.role(), null, null, now, null);
        roles.insert(centre, grant);
        ledger.note(
                Streams.of(centre, first.officer()),
                AccountFact.CODEC,
                new RoleGranted(grant.no(), grant.officer(), grant.role(), null, null, null),
                WrongTries.signature(SYSTEM, now));
    }

    /** A new one-time code for any account, for whoever has the machine itself in hand. */
    @Clause("SEC-9")
    public OneTimeCode giveCode(CentreId centre, LoginName login) {
        var now = clock.instant();
        var code = OneTimeCode.fresh(login, now);
        var hash = passwords.hash(code.code());
        transaction.executeWithoutResult(status -> {
            if (accounts.find(centre, login).isEmpty()) throw new NotThere();
            var account = accounts.hold(centre, login);
            accounts.giveCode(centre, login, hash, SignInSecrets.remembered(account), code.until());
            ledger.note(
                    Streams.of(centre, login),
                    AccountFact.CODEC,
                    new OneTimeCodeGiven(code.until()),
                    WrongTries.signature(SYSTEM, now));
        });
        return code;
    }
}
