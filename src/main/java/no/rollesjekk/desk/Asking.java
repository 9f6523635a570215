package no.rollesjekk.desk;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.facts.UnknownValue;
import no.rollesjekk.tokens.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes a question in. Nothing of it is public. */
@Service
public class Asking {

    /** Roughly, since only sending shows whether there is such an address; no line breaks, nothing that begins a header. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;:\"()]{1,64}@[^\\s@<>,;:\"()]{1,180}\\.[^\\s@<>,;:\"().]{2,63}");

    private final Entries entries;
    private final Questions questions;
    private final Requests requests;
    private final CircumstanceTypes types;
    private final AskingLimit limit;
    private final TransactionOperations transaction;
    private final Clock clock;

    Asking(
            Entries entries,
            Questions questions,
            Requests requests,
            CircumstanceTypes types,
            AskingLimit limit,
            TransactionOperations transaction,
            Clock clock) {
        this.entries = entries;
        this.questions = questions;
        this.requests = requests;
        this.types = types;
        this.limit = limit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param form the random mark of the form: sent again, the same form asks nothing anew
     * @param address from where, for the limit; it is kept nowhere
     * @return the key to the question
     * @throws Refusal for what cannot be taken in, and when too much is asked at the time
     */
    public Token ask(Sent sent, Token form, String address) {
        String text = Normalizer.normalize(requests.text(sent.text()), Normalizer.Form.NFC);
        String email = address(sent.email());
        try {
            Case.of(types, sent.told());
        } catch (UnknownValue e) {
            throw new Refusal(Refusal.Code.CIRCUMSTANCE_UNKNOWN);
        }
        Token token = form.with(String.join(
                "\n",
                sent.asker().name(),
                sent.municipality().name(),
                new TreeMap<>(sent.told()).toString(),
                email,
                text));
        takeIn(token, sent, text, email, address);
        return token;
    }

    /** @throws Refusal for what is no address, and may be empty */
    public String address(String email) {
        String clean = email.strip();
        if (!clean.isEmpty() && !ADDRESS.matcher(requests.text(clean)).matches()) {
            throw new Refusal(Refusal.Code.EMAIL_UNREADABLE);
        }
        return clean;
    }

    /** One at a time, so that a form sent twice at once asks once and counts once. */
    private synchronized void takeIn(Token token, Sent sent, String text, String email, String address) {
        if (questions.find(token).isEmpty()) {
            limit.count(address);
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            transaction.executeWithoutResult(status -> {
                long entry = entries.add(
                        Entry.opened(State.RECEIVED, Publication.asked(LocalDate.now(clock)), Care.NONE, now));
                questions.add(
                        new Question(
                                entry,
                                sent.asker(),
                                sent.municipality(),
                                sent.language(),
                                text,
                                sent.told(),
                                email.isEmpty() ? null : email,
                                now),
                        token);
            });
        }
    }
}
