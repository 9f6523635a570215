package no.rollesjekk.receipts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long an advice is kept, and how many.
 *
 * @param most as many as may be kept {@code within} that time, by everybody together
 */
@ConfigurationProperties("rollesjekk.receipts")
public record ReceiptSettings(Duration keptFor, long most, Duration within) {

    public ReceiptSettings {
        if (keptFor.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("rollesjekk.receipts.kept-for is at least a day");
        }
        if (most < 1 || within.isZero() || within.isNegative()) {
            throw new IllegalArgumentException("rollesjekk.receipts.most and within are more than nothing");
        }
    }
}
