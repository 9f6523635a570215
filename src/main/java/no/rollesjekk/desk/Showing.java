package no.rollesjekk.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Accounts;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.forum.Publishing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the published answers in step with the desk. */
@Component
class Showing {

    private final Revisions revisions;
    private final Watching watching;
    private final Answers answers;
    private final Publishing publishing;
    private final Accounts accounts;
    private final Clock clock;

    Showing(
            Revisions revisions,
            Watching watching,
            Answers answers,
            Publishing publishing,
            Accounts accounts,
            Clock clock) {
        this.revisions = revisions;
        this.watching = watching;
        this.answers = answers;
        this.publishing = publishing;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The entry with its newest revision as the one readers see; at its first time it gets its address. */
    Entry publish(Entry entry) {
        Revision newest = revisions.newest(entry.id()).orElseThrow();
        String answer = entry.publication().answer();
        String id = answer == null ? publishing.freeId(newest.draft().title(), "svar-" + entry.id()) : answer;
        watching.remember(entry.id(), newest.draft());
        return entry.with(entry.publication().of(id, newest.number(), LocalDate.now(clock)));
    }

    /** The answer that is to say it instead: another one, and published. */
    String other(Entry entry, String into) {
        String id = into.strip().replaceFirst("^.*/svar/", "");
        if (id.equals(entry.publication().answer()) || answers.find(id).isEmpty()) {
            throw new Halt(Halt.Why.NO_SUCH_ANSWER);
        }
        return id;
    }

    /** Puts the live text among the published answers, or takes it away, as the state demands. */
    void follow(Entry entry) {
        String id = entry.publication().answer();
        if (id == null) {
            return;
        }
        if (Visibility.isListed(entry.state())) {
            publishing.publish(answer(entry));
        } else {
            publishing.takeDown(id);
        }
    }

    /** The answer as readers see it. */
    Answer answer(Entry entry) {
        int live = Objects.requireNonNull(entry.publication().live());
        return answer(entry, revisions.find(entry.id(), live).orElseThrow().draft());
    }

    /** The answer as readers would see it with that text. */
    Answer answer(Entry entry, Draft draft) {
        String id = entry.publication().answer();
        return new Answer(
                id == null ? "svar-" + entry.id() : id,
                draft.language(),
                draft.title(),
                orNull(draft.question()),
                draft.body(),
                orNull(draft.topic()),
                draft.sources(),
                draft.rules(),
                draft.measures(),
                owner(entry),
                entry.publication().first(),
                entry.care().review(),
                entry.publication().url(),
                entry.publication().asked());
    }

    private @Nullable String owner(Entry entry) {
        Long owner = entry.care().owner();
        return owner == null ? null : accounts.find(owner).map(Account::name).orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
