package onewindow.people;

import java.util.Collection;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id (19 MiB, two passes), at most two at a time, so that a storm of sign-ins slows sign-in and
 * nothing else.
 */
@Component
@Clause("SEC-1")
class Passwords {
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final AtomicLong hashings = new AtomicLong();
    private final String nobodys = argon.encode("nobody signs in with this");

    String hash(String password) {
        return inTurn(() -> argon.encode(password));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> argon.matches(password, hash));
    }

    /** Does the work of a comparison where there is nothing to compare with, so that time tells nothing. */
    boolean matchesNobody(String password) {
        matches(password, nobodys);
        return false;
    }

    boolean matchesAny(String password, Collection<String> hashes) {
        return hashes.stream().anyMatch(hash -> matches(password, hash));
    }

    /** How many hashings were done since the start. */
    long hashings() {
        return hashings.get();
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new ActRefused(PeopleReason.SIGN_IN_BUSY);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ActRefused(PeopleReason.SIGN_IN_BUSY);
        }
        try {
            hashings.incrementAndGet();
            return work.get();
        } finally {
            turns.release();
        }
    }
}
