package no.rollesjekk.desk;

import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.AuditLog;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.sources.Sources;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is to be published. Each time makes a new revision; none is ever changed. */
@Service
public class Editing {

    private final Entries entries;
    private final Revisions revisions;
    private final Questions questions;
    private final Sources sources;
    private final RuleBook book;
    private final Requests requests;
    private final AuditLog log;
    private final Clock clock;

    Editing(
            Entries entries,
            Revisions revisions,
            Questions questions,
            Sources sources,
            RuleBook book,
            Requests requests,
            AuditLog log,
            Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.questions = questions;
        this.sources = sources;
        this.book = book;
        this.requests = requests;
        this.log = log;
        this.clock = clock;
    }

    /** Begins an answer that nobody from outside asked for. @return its id */
    @Transactional
    public long begin(Account who) {
        long id =
                entries.add(Entry.opened(State.IN_PROGRESS, Publication.NONE, Care.NONE.of(who.id()), clock.instant()));
        log.note(who.login(), Move.TAKE, "entry " + id, "", State.IN_PROGRESS.name());
        return id;
    }

    /** The text that writing goes on from: the live one where nothing newer is under way; else an empty one. */
    public Draft start(Entry entry) {
        Integer live = entry.publication().live();
        Optional<Revision> from = entry.state() == State.PUBLISHED && live != null
                ? revisions.find(entry.id(), live)
                : revisions.newest(entry.id());
        return from.map(Revision::draft)
                .orElseGet(() -> Draft.empty(
                        questions.find(entry.id()).map(Question::language).orElse(Language.NB)));
    }

    /**
     * Saves a new revision.
     *
     * @param version as it was when she opened it
     * @throws Conflict when somebody else changed it since, or it is gone
     * @throws Halt when it cannot be done
     */
    @Transactional
    public void write(long id, long version, Draft draft, String note, boolean major, Account who) {
        Draft checked = check(draft);
        String remark = clean(note);
        Optional<Revision> newest = revisions.newest(id);
        Entry entry = entries.find(id).orElseThrow(() -> new Conflict(id));
        if (entry.version() != version) {
            if (newest.filter(last -> isAgain(last, checked, who)).isPresent()) {
                return;
            }
            throw new Conflict(id);
        }
        State next = Moves.next(entry.state(), Move.WRITE, who).orElseThrow(() -> new Halt(Halt.Why.NOT_ALLOWED));
        int number = newest.map(Revision::number).orElse(0) + 1;
        // first, for of two at once one is told here that she came second
        entries.save(entry.at(next).with(entry.care().of(who.id())), clock.instant());
        revisions.add(id, new Revision(number, who.id(), clock.instant(), checked, remark, major));
        log.note(who.login(), Move.WRITE, "entry " + id, entry.state().name(), next + " " + number);
    }

    /** The same form sent twice. */
    private static boolean isAgain(Revision last, Draft draft, Account who) {
        return last.author() != null
                && last.author() == who.id()
                && last.draft().equals(draft);
    }

    /** As it is stored. */
    Draft check(Draft draft) {
        if (draft.title().length() > Draft.LONGEST_TITLE) {
            throw new Halt(Halt.Why.TITLE_LONG);
        }
        if (!draft.sources().stream().allMatch(id -> sources.find(id).isPresent())) {
            throw new Halt(Halt.Why.SOURCE_UNKNOWN);
        }
        if (!draft.rules().stream().allMatch(id -> book.find(id).isPresent())) {
            throw new Halt(Halt.Why.RULE_UNKNOWN);
        }
        return new Draft(
                draft.language(),
                clean(draft.title()).replace('\n', ' '),
                clean(draft.question()),
                clean(draft.body()),
                draft.topic(),
                draft.sources(),
                draft.rules(),
                draft.measures());
    }

    /** Without control characters, and with one way of writing each letter. A national id number is refused. */
    private String clean(String text) {
        return text.isBlank()
                ? ""
                : Normalizer.normalize(requests.text(text), Normalizer.Form.NFC).strip();
    }

    /** The revisions of an entry, the newest first. */
    public List<Revision> revisions(long id) {
        return revisions.of(id);
    }
}
