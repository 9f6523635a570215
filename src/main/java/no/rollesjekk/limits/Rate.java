package no.rollesjekk.limits;

import java.time.Duration;

/** As many as may be done within that time. */
public record Rate(long most, Duration within) {

    public Rate {
        if (most < 1 || within.isZero() || within.isNegative()) {
            throw new IllegalArgumentException("a rate is more than nothing");
        }
    }
}
