package no.rollesjekk.forum;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.sources.Sources;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.DigestUtils;

/**
 * Takes the answers in {@code content/answers} into the database: a new file is added, a changed file is taken in, a file
 * that is gone takes its answer along. An answer that was brought in, or that the desk looks after, is left alone.
 */
@Component
public class Starter {

    private final ContentFiles files;
    private final Answers answers;
    private final FormerAddresses addresses;
    private final AnswerFile reading;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    Starter(
            ContentFiles files,
            Sources sources,
            Answers answers,
            FormerAddresses addresses,
            Changes changes,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.files = files;
        this.answers = answers;
        this.addresses = addresses;
        this.reading = new AnswerFile(files, sources);
        this.events = events;
    }

    /** @return how many answers were added, changed or removed */
    @Transactional
    public int load() {
        Map<String, Optional<String>> there = answers.fileHashes();
        Set<String> held = answers.held();
        Set<String> gone = new HashSet<>();
        there.forEach((id, hash) -> hash.ifPresent(known -> gone.add(id)));
        int changed = 0;
        for (ContentFile file : files.each("content/answers/*.md", file -> file)) {
            gone.remove(file.stem());
            changed += held.contains(file.stem()) ? 0 : take(file, there);
        }
        // its file may go; what the desk looks after goes only by the desk
        gone.removeAll(held);
        gone.forEach(answers::remove);
        changed += gone.size();
        if (changed > 0) {
            events.publishEvent(new AnswersChanged());
        }
        return changed;
    }

    private int take(ContentFile file, Map<String, Optional<String>> there) {
        String hash = DigestUtils.md5DigestAsHex(file.text().getBytes(StandardCharsets.UTF_8));
        Optional<String> known = there.getOrDefault(file.stem(), Optional.of(""));
        if (known.isEmpty() || known.get().equals(hash)) {
            return 0;
        }
        Written written = reading.read(file);
        Optional<Answer> before = answers.find(file.stem());
        answers.save(written.answer(), hash);
        before.ifPresent(old -> changes.note(old, written.answer()));
        addresses.replace(written);
        return 1;
    }
}
