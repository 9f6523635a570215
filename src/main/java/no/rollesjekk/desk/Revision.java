package no.rollesjekk.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote at one time. It is never changed.
 *
 * @param number from 1
 * @param author null for what was taken over from elsewhere
 * @param note what is new; shown to readers when the change is major
 */
public record Revision(int number, @Nullable Long author, Instant at, Draft draft, String note, boolean major) {}
