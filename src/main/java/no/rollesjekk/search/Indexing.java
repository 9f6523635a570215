package no.rollesjekk.search;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Keeps the index in step with the shelves. */
@Service
public class Indexing {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

    private final Index index;
    private final AnswerShelf answers;
    private final List<Shelf> shelves;

    Indexing(Index index, AnswerShelf answers, List<Shelf> shelves) {
        this.index = index;
        this.answers = answers;
        this.shelves = shelves;
    }

    /** Follows what changed before the start; while that takes longer than there is patience for, readers are served. */
    public void catchUp(Duration patience) {
        CompletableFuture<Void> following = CompletableFuture.runAsync(this::follow, task -> {
            Thread thread = new Thread(task, "indexing");
            thread.setDaemon(true);
            thread.start();
        });
        try {
            following.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.info("The index is being made anew; until then a search finds what the old one holds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.error("The index cannot be made", e.getCause());
        }
    }

    /** Makes the index anew when it is missing, damaged, or not made from what stands on the shelves. */
    public synchronized void follow() {
        if (!mark().equals(index.madeFrom()) || !index.isWhole()) {
            make();
        }
    }

    /**
     * Makes the index anew whatever it was made from.
     *
     * @return how much stands in it now
     */
    public synchronized int make() {
        // the mark is taken first: what changes meanwhile makes another mark, and is announced
        String mark = mark();
        return index.make(shelves.stream().flatMap(Shelf::all), mark);
    }

    /** Takes over these answers only, where there is an index to put them in. */
    synchronized void follow(List<String> ids) {
        if (index.madeFrom().isEmpty()) {
            make();
            return;
        }
        String mark = mark();
        Map<String, Optional<Findable>> changed = new HashMap<>();
        ids.forEach(id -> changed.put(Findable.key(Kind.ANSWER, id, Language.NB), answers.find(id)));
        index.change(changed, mark);
    }

    private String mark() {
        return Stream.concat(Stream.of(Documents.FORM), shelves.stream().map(Shelf::mark))
                .collect(Collectors.joining(" "));
    }
}
