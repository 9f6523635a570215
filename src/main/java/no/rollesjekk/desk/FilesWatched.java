package no.rollesjekk.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.AuditLog;
import no.rollesjekk.accounts.Permission;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Publishing;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees whether what answers from files cite still reads as it did when that text of the answer came. */
@Service
public class FilesWatched {

    /**
     * An answer whose ground has changed.
     *
     * @param answer its id
     * @param targets the ids of the sources and rules that read otherwise now
     */
    public record Affected(String answer, String title, List<String> targets) {}

    private final Publishing publishing;
    private final FileCitations citations;
    private final Cited cited;
    private final AuditLog log;

    FilesWatched(Publishing publishing, FileCitations citations, Cited cited, AuditLog log) {
        this.publishing = publishing;
        this.citations = citations;
        this.cited = cited;
        this.log = log;
    }

    /** Remembers how all reads today that an answer cites whose text is new; forgets what the desk has taken over. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void lookForNewTexts() {
        Map<String, String> known = new HashMap<>(citations.texts());
        for (Answer answer : publishing.untaken()) {
            String text = FileCitations.mark(answer);
            if (!text.equals(known.remove(answer.id()))) {
                citations.remember(answer, cited.of(draft(answer)));
            }
        }
        known.keySet().forEach(citations::forget);
    }

    public List<Affected> affected() {
        Map<String, List<Citation>> then = citations.all();
        return publishing.untaken().stream()
                .map(answer -> new Affected(
                        answer.id(),
                        answer.title(),
                        then.getOrDefault(answer.id(), List.of()).stream()
                                .filter(citation -> !citation.text().equals(cited.today(citation)))
                                .map(Citation::target)
                                .toList()))
                .filter(each -> !each.targets().isEmpty())
                .toList();
    }

    /** Says that the answer stands although what it cites has changed. */
    @Transactional
    public void confirm(String id, Account who) {
        if (!who.may(Permission.CONFIRM)) {
            throw new Halt(Halt.Why.NOT_ALLOWED);
        }
        Answer answer = publishing.untaken(id).orElseThrow(() -> new Halt(Halt.Why.NO_SUCH_ANSWER));
        citations.remember(answer, cited.of(draft(answer)));
        log.note(who.login(), Permission.CONFIRM, "answer " + id, "", "");
    }

    private static Draft draft(Answer answer) {
        return new Draft(
                answer.language(),
                answer.title(),
                Objects.requireNonNullElse(answer.question(), ""),
                answer.body(),
                Objects.requireNonNullElse(answer.topic(), ""),
                answer.sources(),
                answer.rules(),
                answer.measures());
    }
}
