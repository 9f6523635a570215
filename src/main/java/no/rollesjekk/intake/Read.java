package no.rollesjekk.intake;

/**
 * One circumstance as it was read.
 *
 * @param quote the asker's own words it rests on, from {@code start} to {@code end} of the text
 */
public record Read(String circumstance, String value, String quote, int start, int end) {

    /** Another circumstance or value, read from the same words. */
    Read as(String other, String otherValue) {
        return new Read(other, otherValue, quote, start, end);
    }
}
