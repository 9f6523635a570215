package no.rollesjekk.receipts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.rollesjekk.consultation.AdviceView;
import no.rollesjekk.consultation.Consulting;
import no.rollesjekk.tokens.Token;
import org.springframework.stereotype.Service;

/** Opens a receipt for whoever has its token. */
@Service
public class Reopening {

    private final Receipts receipts;
    private final Comparing comparing;
    private final Consulting consulting;
    private final Clock clock;

    Reopening(Receipts receipts, Comparing comparing, Consulting consulting, Clock clock) {
        this.receipts = receipts;
        this.comparing = comparing;
        this.consulting = consulting;
        this.clock = clock;
    }

    /** Empty for what never was, has expired, or was deleted. */
    public Optional<Reopened> open(Token token) {
        return receipts.find(token, clock.instant()).map(this::beside);
    }

    private Reopened beside(Receipt receipt) {
        LocalDate today = LocalDate.now(clock);
        Comparison comparison = comparing.compare(receipt, today);
        AdviceView advice = comparison.stillAsked().isEmpty()
                ? null
                : consulting.advise(comparison.stillAsked(), receipt.language(), today);
        return new Reopened(receipt, comparison, advice);
    }
}
