package no.rollesjekk.forum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what the desk decides among the published answers, and takes it away again. */
@Service
public class Publishing {

    private final Answers answers;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    Publishing(Answers answers, Changes changes, ApplicationEventPublisher events) {
        this.changes = changes;
        this.answers = answers;
        this.events = events;
    }

    /** From now on the desk looks after the answer; no file overwrites it. */
    public void hold(String id) {
        answers.hold(id);
    }

    @Transactional
    public void publish(Answer answer) {
        answers.hold(answer.id());
        Answer before = answers.find(answer.id()).orElse(null);
        answers.save(answer, null);
        changes.note(before, answer);
        events.publishEvent(new AnswersChanged(List.of(answer.id())));
    }

    @Transactional
    public void takeDown(String id) {
        answers.remove(id);
        events.publishEvent(new AnswersChanged(List.of(id)));
    }

    /** An id nobody has had yet, made of the title. */
    public String freeId(String title, String otherwise) {
        String slug = Slug.of(title, otherwise);
        String id = slug;
        for (int number = 2; isTaken(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }

    private boolean isTaken(String id) {
        return answers.find(id).isPresent() || answers.held().contains(id);
    }

    /** The answers that the desk does not look after. */
    public List<Answer> untaken() {
        Set<String> held = answers.held();
        return answers.all().stream()
                .filter(answer -> !held.contains(answer.id()))
                .toList();
    }

    /** The answer, for the desk to take over. */
    public Optional<Answer> untaken(String id) {
        return answers.held().contains(id) ? Optional.empty() : answers.find(id);
    }
}
