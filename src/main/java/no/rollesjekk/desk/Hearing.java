package no.rollesjekk.desk;

import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.tokens.Token;
import org.springframework.stereotype.Service;

/** Hears from readers whether an answer was one. */
@Service
public class Hearing {

    private final Feedbacks feedbacks;
    private final Answers answers;
    private final Requests requests;
    private final AskingLimit limit;
    private final Clock clock;

    Hearing(Feedbacks feedbacks, Answers answers, Requests requests, AskingLimit limit, Clock clock) {
        this.feedbacks = feedbacks;
        this.answers = answers;
        this.requests = requests;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * @param form the mark of the form: sent again, it says nothing anew
     * @param address from where, for the limit; it is kept nowhere
     * @return whether there is such an answer
     * @throws Refusal for what cannot be taken in, and when too much is said at the time
     */
    public boolean hear(String answer, boolean helpful, String text, Token form, String address) {
        if (answers.find(answer).isEmpty()) {
            return false;
        }
        String clean = text.isBlank()
                ? ""
                : Normalizer.normalize(requests.text(text), Normalizer.Form.NFC).strip();
        if (clean.length() > Feedback.LONGEST) {
            throw new Refusal(Refusal.Code.TEXT_TOO_LONG, clean.length(), Feedback.LONGEST);
        }
        limit.count(address);
        feedbacks.add(new Feedback(answer, helpful, clean, clock.instant()), form);
        return true;
    }

    public List<Feedback> unread() {
        return feedbacks.unread();
    }

    public void markRead() {
        feedbacks.markRead();
    }

    /** How many said yes, and how many no, to having got an answer. */
    public List<Long> count(String answer) {
        Feedbacks.Count count = feedbacks.count(answer);
        return List.of(count.yes(), count.no());
    }
}
