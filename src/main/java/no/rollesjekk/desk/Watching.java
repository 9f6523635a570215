package no.rollesjekk.desk;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.AuditLog;
import no.rollesjekk.accounts.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees whether what the published answers cite still reads as it did when they were published. */
@Service
public class Watching {

    /** Something that reads otherwise now; {@code now} is empty for what is gone. */
    public record Change(Citation then, List<SideBySide.Row> rows, String now) {}

    private final Entries entries;
    private final Revisions revisions;
    private final Citations citations;
    private final Cited cited;
    private final AuditLog log;
    private final Clock clock;

    Watching(Entries entries, Revisions revisions, Citations citations, Cited cited, AuditLog log, Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.citations = citations;
        this.cited = cited;
        this.log = log;
        this.clock = clock;
    }

    /** Remembers how all that the draft cites reads today. */
    void remember(long entry, Draft draft) {
        citations.replace(entry, cited.of(draft));
    }

    public List<Change> changes(long entry) {
        return citations.of(entry).stream()
                .filter(then -> !then.text().equals(cited.today(then)))
                .map(then -> new Change(then, SideBySide.of(then.text(), cited.today(then)), cited.today(then)))
                .toList();
    }

    /** The published entries that cite something that reads otherwise now. */
    public Set<Long> affected() {
        EnumSet<State> live = EnumSet.allOf(State.class);
        live.removeIf(state -> !Visibility.isListed(state));
        return entries.in(live).stream()
                .map(Entry::id)
                .filter(id -> !changes(id).isEmpty())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /**
     * Says that the answer stands although what it cites has changed.
     *
     * @throws Conflict when somebody else changed the entry since it was opened
     */
    @Transactional
    public void confirm(long id, long version, Account who) {
        Entry entry = entries.find(id).filter(each -> each.version() == version).orElseThrow(() -> new Conflict(id));
        Integer live = entry.publication().live();
        if (live == null || !who.may(Permission.CONFIRM)) {
            throw new Halt(Halt.Why.NOT_ALLOWED);
        }
        remember(id, revisions.find(id, live).orElseThrow().draft());
        entries.save(entry, clock.instant());
        log.note(who.login(), Permission.CONFIRM, "entry " + id, "", "");
    }
}
