package onewindow.casework.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import onewindow.platform.Clause;
import org.springframework.stereotype.Component;

/** How often codes may be tried from one network address, so that nobody finds one by trying. */
@Component
@Clause("PIP-51")
class Tries {
    private static final int TRIES = 20;
    private static final Duration REFILL = Duration.ofMinutes(10);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(REFILL).build();

    /** Whether one more is left; it is used up by asking. */
    boolean oneMore(String source) {
        return buckets.get(
                        source,
                        key -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, REFILL))
                                .build())
                .tryConsume(1);
    }
}
