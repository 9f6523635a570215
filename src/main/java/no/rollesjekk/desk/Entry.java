package no.rollesjekk.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One question or subject at the desk.
 *
 * @param version counts up with every change
 */
public record Entry(
        long id,
        State state,
        long version,
        Publication publication,
        Care care,
        @Nullable Alone alone,
        Instant created,
        Instant changed) {

    static Entry opened(State state, Publication publication, Care care, Instant now) {
        return new Entry(0, state, 1, publication, care, null, now, now);
    }

    Entry at(State next) {
        return new Entry(id, next, version, publication, care, alone, created, changed);
    }

    Entry with(Publication other) {
        return new Entry(id, state, version, other, care, alone, created, changed);
    }

    Entry with(Care other) {
        return new Entry(id, state, version, publication, other, alone, created, changed);
    }

    Entry with(@Nullable Alone other) {
        return new Entry(id, state, version, publication, care, other, created, changed);
    }
}
