package onewindow.people;

import java.util.List;
import java.util.stream.Stream;
import onewindow.people.rules.PasswordPolicy;
import onewindow.people.store.Account;

/** Which hashes of an account are remembered when its secret changes: the last five passwords, never a code. */
final class SignInSecrets {
    private SignInSecrets() {}

    static List<String> remembered(Account account) {
        if (account.oneTimeUntil() != null) return account.previousHashes();
        return Stream.concat(Stream.of(account.passwordHash()), account.previousHashes().stream())
                .limit(PasswordPolicy.REMEMBERED)
                .toList();
    }
}
