package no.rollesjekk.desk;

import java.time.Instant;

/**
 * What a reader said of an answer.
 *
 * @param answer its id
 * @param text may be empty
 */
public record Feedback(String answer, boolean helpful, String text, Instant at) {

    public static final int LONGEST = 1000;
}
