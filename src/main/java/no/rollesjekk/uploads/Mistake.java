package no.rollesjekk.uploads;

import java.util.List;

/**
 * Why something that was brought cannot be taken in.
 *
 * @param line that of the file; 0 where it is about the whole of it
 * @param message its words, by the name of the message
 * @param details what stands in the places of these words
 */
public record Mistake(int line, String message, List<String> details) {}
