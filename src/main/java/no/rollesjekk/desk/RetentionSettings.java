package no.rollesjekk.desk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * For how long what was asked is kept, counted from when anything last happened to it.
 *
 * @param unanswered a question that got no answer
 * @param rejected a question that was rejected
 * @param answered the question behind an answer that is published; the answer itself stays
 */
@ConfigurationProperties("rollesjekk.retention")
public record RetentionSettings(Duration unanswered, Duration rejected, Duration answered) {

    public RetentionSettings {
        if (unanswered.toDays() < 1 || rejected.toDays() < 1 || answered.toDays() < 1) {
            throw new IllegalArgumentException("rollesjekk.retention has days, one at least");
        }
    }
}
