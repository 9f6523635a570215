package no.rollesjekk.receipts;

import no.rollesjekk.consultation.AdviceView;
import org.jspecify.annotations.Nullable;

/**
 * A kept advice, and beside it what today's rule book says.
 *
 * @param today the advice of today; null where today's rule book asks about nothing of what was told
 */
public record Reopened(
        Receipt receipt, Comparison comparison, @Nullable AdviceView today) {}
