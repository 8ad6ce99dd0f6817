package onewindow.people.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.people.AccountFact;
import onewindow.people.AccountFact.*;
import onewindow.platform.web.Texts;

/** The particulars of an administrative entry in words. */
final class FactWords {
    private FactWords() {}

    static String of(AccountFact fact, Texts texts) {
        return switch (fact) {
            case SignedIn in -> texts.of("people.detail.source", in.source());
            case SignInFailed(var source, var why, int failures) ->
                texts.of("people.detail.failed", why, failures, source);
            case LockedOut(int failures, var until) -> texts.of("people.detail.lockedOut", failures, until);
            case AccountOpened(var officer) -> texts.of("people.detail.officer", officer.value());
            case OneTimeCodeGiven(var until) -> texts.of("people.until", until);
            case RoleGranted granted -> granted(granted, texts);
            case RoleWithdrawn withdrawn ->
                texts.of("people.detail.role", withdrawn.officer().value(), withdrawn.role());
            case TokenIssued issued ->
                texts.of(
                        "people.detail.token",
                        issued.name(),
                        issued.officer().value(),
                        issued.scopes().stream().map(texts::word).collect(Collectors.joining(texts.of("people.and"))),
                        issued.until());
            case TokenRevoked revoked -> revoked.name();
            case CentreFounded founded ->
                texts.of(
                        "people.detail.founded",
                        founded.units(),
                        founded.windows(),
                        founded.officers(),
                        founded.accounts());
            case SignedOut out -> "";
            case AccountLocked locked -> "";
            case AccountUnlocked unlocked -> "";
            case PasswordChanged changed -> "";
        };
    }

    private static String granted(RoleGranted granted, Texts texts) {
        var window = granted.window();
        var unit = granted.unit();
        var until = granted.until();
        return Stream.of(
                        texts.of("people.detail.role", granted.officer().value(), granted.role()),
                        unit == null ? null : unit.value(),
                        window == null ? null : texts.of("people.place.window", window.value()),
                        until == null ? null : texts.of("people.until", until))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
