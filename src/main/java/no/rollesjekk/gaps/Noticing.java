package no.rollesjekk.gaps;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Notices searches that did not help. What one search looked for is kept in memory only, without who searched, until
 * three had the same word; the same search within an hour counts once.
 */
@Service
public class Noticing {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration AGAIN = Duration.ofHours(1);
    private static final int MOST = 10_000;
    private static final int MARK_BYTES = 9;

    private record Look(Set<String> words, Instant at) {}

    private record Missed(String word, Outcome outcome) {}

    private final Countable countable;
    private final Gaps gaps;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Look> looks = new LinkedHashMap<>();
    private final Map<Set<String>, Instant> recent = new LinkedHashMap<>();
    private final Map<Missed, Integer> pending = new HashMap<>();

    Noticing(Countable countable, Gaps gaps, Clock clock) {
        this.countable = countable;
        this.gaps = gaps;
        this.clock = clock;
    }

    /**
     * Somebody was shown what a search found.
     *
     * @return a mark of this search, for {@link #opened}; it says nothing about it
     */
    public synchronized String searched(String text, long found) {
        Set<String> words = countable.in(text);
        Instant now = clock.instant();
        recent.values().removeIf(at -> at.isBefore(now.minus(AGAIN)));
        String mark = mark();
        if (words.isEmpty() || recent.size() >= MOST || recent.putIfAbsent(words, now) != null) {
            return mark;
        }
        if (found == 0) {
            words.forEach(word -> miss(word, Outcome.NOTHING_FOUND));
        } else if (looks.size() < MOST) {
            looks.put(mark, new Look(words, now));
        }
        return mark;
    }

    /** Something of what that search found was opened. */
    public synchronized void opened(String mark) {
        looks.remove(mark);
    }

    /** Counts what has been waited for long enough. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void count() {
        LocalDate today = LocalDate.now(clock);
        taken().forEach((missed, searches) -> {
            if (!gaps.add(missed.word(), missed.outcome(), searches, today)) {
                keep(missed, searches);
            }
        });
    }

    private synchronized Map<Missed, Integer> taken() {
        Instant now = clock.instant();
        for (Iterator<Look> each = looks.values().iterator(); each.hasNext(); ) {
            Look look = each.next();
            if (look.at().isBefore(now.minus(PATIENCE))) {
                look.words().forEach(word -> miss(word, Outcome.NOTHING_OPENED));
                each.remove();
            }
        }
        Map<Missed, Integer> taken = Map.copyOf(pending);
        pending.clear();
        return taken;
    }

    private void miss(String word, Outcome outcome) {
        keep(new Missed(word, outcome), 1);
    }

    private synchronized void keep(Missed missed, int searches) {
        if (pending.size() < MOST || pending.containsKey(missed)) {
            pending.merge(missed, searches, Integer::sum);
        }
    }

    private String mark() {
        byte[] bytes = new byte[MARK_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
