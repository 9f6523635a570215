package no.rollesjekk.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after an entry, and when.
 *
 * @param owner an account
 * @param review the day it is to be looked at again
 * @param publishOn the day it is published by itself
 * @param wanted what whoever sent it back wants changed, until it is sent to review again
 */
public record Care(
        @Nullable Long owner,
        @Nullable LocalDate review,
        @Nullable LocalDate publishOn,
        @Nullable String wanted) {

    static final Care NONE = new Care(null, null, null, null);

    Care of(long account) {
        return owner == null ? new Care(account, review, publishOn, wanted) : this;
    }

    Care until(LocalDate day) {
        return new Care(owner, day, publishOn, wanted);
    }

    Care on(@Nullable LocalDate day) {
        return new Care(owner, review, day, wanted);
    }

    Care wanting(@Nullable String change) {
        return new Care(owner, review, publishOn, change);
    }
}
