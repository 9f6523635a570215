package no.rollesjekk.search;

import java.util.Optional;
import java.util.stream.Stream;
import no.rollesjekk.content.Markdown;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Answers;
import org.springframework.stereotype.Component;

/** The published answers. */
@Component
class AnswerShelf implements Shelf {

    private final Answers answers;

    AnswerShelf(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Stream<Findable> all() {
        return answers.all().stream().map(AnswerShelf::findable);
    }

    @Override
    public String mark() {
        return answers.fingerprint();
    }

    Optional<Findable> find(String id) {
        return answers.find(id).map(AnswerShelf::findable);
    }

    private static Findable findable(Answer answer) {
        return new Findable(
                Kind.ANSWER,
                answer.id(),
                answer.language(),
                answer.title(),
                answer.question() == null ? "" : answer.question(),
                Markdown.toText(answer.body()),
                answer.topic(),
                answer.published(),
                answer.path(),
                answer.sources(),
                answer.rules());
    }
}
