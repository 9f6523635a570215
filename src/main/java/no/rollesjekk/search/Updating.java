package no.rollesjekk.search;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import no.rollesjekk.forum.AnswersChanged;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets the index follow the database. What was announced stays on record until the index has followed: a crash between
 * the two is made good at the next start, and a failure a minute later.
 */
@Component
class Updating {

    private static final Duration OVERDUE = Duration.ofMinutes(1);

    private final Indexing indexing;
    private final ObjectProvider<IncompleteEventPublications> publications;

    Updating(Indexing indexing, ObjectProvider<IncompleteEventPublications> publications) {
        this.indexing = indexing;
        this.publications = publications;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(AnswersChanged changed) {
        if (changed.ids().isEmpty()) {
            indexing.follow();
        } else {
            indexing.follow(changed.ids());
        }
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tryAgain() {
        publications.ifAvailable(all -> all.resubmitIncompletePublicationsOlderThan(OVERDUE));
    }
}
