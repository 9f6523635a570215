package no.rollesjekk.receipts;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.consultation.AdviceView;
import no.rollesjekk.content.Language;

/**
 * An advice that was kept, as it was given. The text it was read from is not part of it.
 *
 * @param told the circumstances the advice rests on
 * @param advice without anybody's own words
 * @param rules the fingerprint of every rule there was, by its id
 */
public record Receipt(
        Instant kept,
        Instant expires,
        Language language,
        List<Told> told,
        AdviceView advice,
        Map<String, String> rules) {

    /**
     * One circumstance.
     *
     * @param text how it reads as a reason, in our own words
     */
    public record Told(String circumstance, String value, String text) {}

    /** The values of the circumstances by name. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        told.forEach(each -> values.put(each.circumstance(), each.value()));
        return values;
    }
}
