package no.rollesjekk.desk;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an entry for the desk. */
@Service
public class Looking {

    private final Entries entries;
    private final Revisions revisions;
    private final Questions questions;
    private final FollowUps followUps;

    Looking(Entries entries, Revisions revisions, Questions questions, FollowUps followUps) {
        this.entries = entries;
        this.revisions = revisions;
        this.questions = questions;
        this.followUps = followUps;
    }

    @Transactional(readOnly = true)
    public Optional<Opened> open(long id) {
        return entries.find(id)
                .map(entry -> new Opened(entry, questions.find(id).orElse(null), followUps.of(id), revisions.of(id)));
    }

    public void markFollowUpsRead(long id) {
        followUps.markRead(id);
    }
}
