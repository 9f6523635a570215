package no.rollesjekk.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after an entry, and when.
 *
 * @param owner an account
 * @param review the day it is to be looked at again
 * @param publishOn the day it is published by itself
 */
public record Care(
        @Nullable Long owner,
        @Nullable LocalDate review,
        @Nullable LocalDate publishOn) {

    static final Care NONE = new Care(null, null, null);

    Care of(long account) {
        return owner == null ? new Care(account, review, publishOn) : this;
    }

    Care until(LocalDate day) {
        return new Care(owner, day, publishOn);
    }

    Care on(@Nullable LocalDate day) {
        return new Care(owner, review, day);
    }
}
