package onewindow.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import onewindow.platform.Clause;
import org.springframework.stereotype.Component;

/**
 * How many wrong sign-ins one network address may send: thirty, coming back within ten minutes. A right one costs nothing, so
 * that a whole hall behind one address can start its day.
 */
@Component
@Clause("SEC-1")
class TryBudget {
    static final int TRIES = 30;
    private static final Duration REFILL = Duration.ofMinutes(10);

    private final Cache<String, Bucket> bySource =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(REFILL).build();

    /** Takes one try; false when none is left. */
    boolean take(String source) {
        return bucketOf(source).tryConsume(1);
    }

    void giveBack(String source) {
        bucketOf(source).addTokens(1);
    }

    private Bucket bucketOf(String source) {
        return bySource.get(
                source,
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, REFILL))
                        .build());
    }
}
