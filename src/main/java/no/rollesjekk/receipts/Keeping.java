package no.rollesjekk.receipts;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.rollesjekk.consultation.AdviceView;
import no.rollesjekk.consultation.Consulting;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.consultation.Wording;
import no.rollesjekk.content.Language;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.tokens.Token;
import org.springframework.stereotype.Service;

/** Keeps an advice for whoever asks for it, and deletes it for whoever has its link. */
@Service
public class Keeping {

    /** A receipt was made: the key to it, and when it is deleted. */
    public record Kept(Token token, Instant expires) {}

    private final Receipts receipts;
    private final Consulting consulting;
    private final CircumstanceTypes types;
    private final RuleBook book;
    private final ReceiptSettings settings;
    private final Bucket limit;
    private final Clock clock;

    Keeping(
            Receipts receipts,
            Consulting consulting,
            CircumstanceTypes types,
            RuleBook book,
            ReceiptSettings settings,
            Bucket keepingLimit,
            Clock clock) {
        this.receipts = receipts;
        this.consulting = consulting;
        this.types = types;
        this.book = book;
        this.settings = settings;
        this.limit = keepingLimit;
        this.clock = clock;
    }

    /**
     * @param form the random mark of the form it was asked for with: sent again, the same form makes no second receipt
     * @throws Refusal for what is not a circumstance, and when too many are kept at the time
     */
    public Kept keep(Map<String, String> told, Language language, LocalDate asOf, Optional<Token> form) {
        AdviceView advice = consulting.advise(told, language, asOf);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Receipt receipt = new Receipt(
                now, now.plus(settings.keptFor()), language, inWords(told, language), advice, fingerprints());
        String asked = String.join("\n", language.tag(), asOf.toString(), new TreeMap<>(told).toString());
        return keep(form.orElseGet(Token::random).with(asked), receipt);
    }

    /** One at a time, so that a form sent twice at once is kept once and counts once. */
    private synchronized Kept keep(Token token, Receipt receipt) {
        receipts.removeExpired(receipt.kept());
        Optional<Receipt> there = receipts.find(token, receipt.kept());
        if (there.isEmpty()) {
            count();
            receipts.save(token, receipt);
        }
        return new Kept(token, there.orElse(receipt).expires());
    }

    private void count() {
        ConsumptionProbe probe = limit.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Refusal.forNow(Refusal.Code.TOO_MANY_KEPT, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private List<Receipt.Told> inWords(Map<String, String> told, Language language) {
        return told.entrySet().stream()
                .map(entry -> new Circumstance(types.get(entry.getKey()), entry.getValue()))
                .map(each -> new Receipt.Told(each.name(), each.value(), Wording.sentence(each, language)))
                .toList();
    }

    private Map<String, String> fingerprints() {
        return book.rules().stream().collect(Collectors.toMap(Rule::id, Rule::fingerprint));
    }

    /** @return whether there was one to delete */
    public boolean delete(Token token) {
        return receipts.remove(token, clock.instant());
    }
}
