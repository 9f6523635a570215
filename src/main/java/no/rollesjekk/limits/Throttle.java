package no.rollesjekk.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A limit of its own for each key, such as an address. It remembers the keys that were seen last, and no more. */
public final class Throttle {

    private static final int MOST_KEYS = 10_000;

    private final Rate rate;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    public Throttle(Rate rate) {
        this.rate = rate;
    }

    /** @return how long to wait, where the key has used up what it may */
    public Optional<Duration> take(String key) {
        ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private synchronized Bucket bucket(String key) {
        return buckets.computeIfAbsent(
                key,
                missing -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(rate.most()).refillGreedy(rate.most(), rate.within()))
                        .build());
    }

    /** Forgets what was done so far. */
    public synchronized void clear() {
        buckets.clear();
    }
}
