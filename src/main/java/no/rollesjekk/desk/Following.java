package no.rollesjekk.desk;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Optional;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.tokens.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever asked can do with the link she was given: see how it goes, ask more, take it back. */
@Service
public class Following {

    private final Entries entries;
    private final Revisions revisions;
    private final Questions questions;
    private final FollowUps followUps;
    private final Requests requests;
    private final AskingLimit limit;
    private final Clock clock;

    Following(
            Entries entries,
            Revisions revisions,
            Questions questions,
            FollowUps followUps,
            Requests requests,
            AskingLimit limit,
            Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.questions = questions;
        this.followUps = followUps;
        this.requests = requests;
        this.limit = limit;
        this.clock = clock;
    }

    /** Empty for what never was, or was taken back. */
    public Optional<Followed> open(Token token) {
        return questions.find(token).map(this::followed);
    }

    private Followed followed(Question question) {
        Entry entry = entries.find(question.entry()).orElseThrow();
        return new Followed(question, entry.state(), entry.publication(), answer(entry), followUps.of(entry.id()));
    }

    private @Nullable Draft answer(Entry entry) {
        Integer live = entry.publication().live();
        return live != null && Visibility.isShownToAsker(entry.state())
                ? revisions.find(entry.id(), live).map(Revision::draft).orElse(null)
                : null;
    }

    /**
     * Asks something more, which the desk is shown.
     *
     * @param form the mark of the form: sent again, it asks nothing anew
     * @return whether there is such a question
     */
    @Transactional
    public boolean askMore(Token token, String text, Token form, String address) {
        String clean = Normalizer.normalize(requests.text(text), Normalizer.Form.NFC);
        Optional<Question> question = questions.find(token);
        question.ifPresent(found -> {
            limit.count(address);
            followUps.add(found.entry(), clean, form.with(clean), clock.instant());
        });
        return question.isPresent();
    }

    /**
     * Takes the question back. What was never published goes with it; of what was published, the published text stays.
     *
     * @return whether there was one
     */
    @Transactional
    public boolean takeBack(Token token) {
        Optional<Question> question = questions.find(token);
        question.ifPresent(found -> {
            questions.remove(found.entry());
            entries.find(found.entry())
                    .filter(entry -> entry.publication().answer() == null)
                    .ifPresent(entry -> entries.remove(entry.id()));
        });
        return question.isPresent();
    }
}
