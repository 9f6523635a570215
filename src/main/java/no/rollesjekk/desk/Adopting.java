package no.rollesjekk.desk;

import java.time.Clock;
import java.util.Objects;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.AuditLog;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Publishing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an answer that came from a file into the desk's care, as its first revision. */
@Service
public class Adopting {

    private final Entries entries;
    private final Revisions revisions;
    private final Watching watching;
    private final Publishing publishing;
    private final AuditLog log;
    private final Clock clock;

    Adopting(
            Entries entries, Revisions revisions, Watching watching, Publishing publishing, AuditLog log, Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.watching = watching;
        this.publishing = publishing;
        this.log = log;
        this.clock = clock;
    }

    /** @return the entry; the one there is already, where somebody else was first */
    @Transactional
    public long adopt(String id, Account who) {
        return entries.of(id).map(Entry::id).orElseGet(() -> take(id, who));
    }

    private long take(String id, Account who) {
        Answer answer = publishing.untaken(id).orElseThrow(() -> new Halt(Halt.Why.NO_SUCH_ANSWER));
        Publication publication =
                new Publication(id, 1, answer.published(), answer.checked(), answer.url(), answer.asked(), null, null);
        Care care = Care.NONE.of(who.id());
        long entry = entries.add(Entry.opened(
                State.PUBLISHED,
                publication,
                answer.review() == null ? care : care.until(answer.review()),
                clock.instant()));
        Draft draft = new Draft(
                answer.language(),
                answer.title(),
                orEmpty(answer.question()),
                answer.body(),
                orEmpty(answer.topic()),
                answer.sources(),
                answer.rules(),
                answer.measures());
        revisions.add(entry, new Revision(1, null, clock.instant(), draft, "", false));
        watching.remember(entry, draft);
        publishing.hold(id);
        log.note(who.login(), Move.TAKE, "entry " + entry, id, State.PUBLISHED.name());
        return entry;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
