package no.rollesjekk.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.AuditLog;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.uploads.Brought;
import no.rollesjekk.uploads.Mistake;
import no.rollesjekk.uploads.Unfit;
import no.rollesjekk.uploads.Unpacking;
import no.rollesjekk.uploads.Upload;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes drafts of what somebody brings. None of it is published by that, and where it came from stays with it. */
@Service
public class Bringing {

    private final Entries entries;
    private final Editing editing;
    private final Revisions revisions;
    private final Origins origins;
    private final Requests requests;
    private final AuditLog log;
    private final Clock clock;

    Bringing(
            Entries entries,
            Editing editing,
            Revisions revisions,
            Origins origins,
            Requests requests,
            AuditLog log,
            Clock clock) {
        this.entries = entries;
        this.editing = editing;
        this.revisions = revisions;
        this.origins = origins;
        this.requests = requests;
        this.log = log;
        this.clock = clock;
    }

    /**
     * All of the file becomes drafts, or nothing of it.
     *
     * @return the entries
     * @throws Unfit with every line that is wrong
     */
    @Transactional
    public List<Long> bring(Upload upload, Account who) {
        List<Long> made = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (Brought text : Unpacking.read(upload)) {
            try {
                made.add(take(text, upload.name(), who));
            } catch (Halt halt) {
                mistakes.add(new Mistake(text.line(), "halt." + halt.why(), List.of()));
            } catch (Refusal refusal) {
                mistakes.add(new Mistake(
                        text.line(),
                        "refusal." + refusal.code().slug(),
                        Stream.of(refusal.details()).map(String::valueOf).toList()));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new Unfit(mistakes);
        }
        return made;
    }

    private long take(Brought text, String file, Account who) {
        for (String told : List.of(file, text.signature(), String.valueOf(text.address()))) {
            // a name of a file may hold what a text may not
            if (!told.isBlank()) {
                requests.text(told);
            }
        }
        Draft written = new Draft(
                text.language(), text.title(), text.question(), text.body(), "", text.sources(), List.of(), List.of());
        Draft draft = text.form().isPage() ? written.shortened() : written;
        if (text.form().isPage()) {
            there(text, draft).ifPresent(entry -> {
                throw new Unfit(List.of(new Mistake(text.line(), "upload.there", List.of(String.valueOf(entry)))));
            });
        }
        long id = entries.add(Entry.opened(
                State.IN_PROGRESS,
                Publication.elsewhere(text.address(), text.asked()),
                Care.NONE.of(who.id()),
                clock.instant()));
        editing.write(id, 1, draft, "", false, who);
        origins.add(
                id,
                new Origin(
                        text.form(),
                        file,
                        text.line(),
                        text.address(),
                        text.signature(),
                        text.year(),
                        who.id(),
                        clock.instant()));
        log.note(who.login(), text.form(), "entry " + id, "", State.IN_PROGRESS.name());
        return id;
    }

    /** The entry that was made of the same page, from the same address and with the same words. */
    private Optional<Long> there(Brought page, Draft draft) {
        Draft checked = editing.check(draft);
        return origins.from(page.form(), page.address()).stream()
                .filter(entry -> revisions
                        .find(entry, 1)
                        .filter(first -> first.draft().equals(checked))
                        .isPresent())
                .findFirst();
    }

    /** Where the text of an entry came from; empty where it was written here. */
    public Optional<Origin> origin(long entry) {
        return origins.of(entry);
    }
}
