package no.rollesjekk.desk;

import static no.rollesjekk.accounts.Role.AUTHOR;
import static no.rollesjekk.accounts.Role.REVIEWER;
import static no.rollesjekk.desk.Move.*;
import static no.rollesjekk.desk.State.*;

import java.util.List;
import java.util.Optional;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Role;

/** Every move that is allowed. What is not in the table cannot be done. */
public final class Moves {

    /**
     * One line of the table.
     *
     * @param least the role from which up it is allowed
     */
    public record Row(State from, Move move, Role least, State to) {}

    public static final List<Row> TABLE = List.of(
            new Row(RECEIVED, TAKE, AUTHOR, IN_PROGRESS),
            new Row(RECEIVED, WRITE, AUTHOR, IN_PROGRESS),
            new Row(RECEIVED, MERGE, REVIEWER, MERGED),
            new Row(RECEIVED, REJECT, REVIEWER, REJECTED),
            new Row(IN_PROGRESS, WRITE, AUTHOR, IN_PROGRESS),
            new Row(IN_PROGRESS, SUBMIT, AUTHOR, IN_REVIEW),
            new Row(IN_PROGRESS, MERGE, REVIEWER, MERGED),
            new Row(IN_PROGRESS, REJECT, REVIEWER, REJECTED),
            new Row(IN_REVIEW, WRITE, REVIEWER, IN_REVIEW),
            new Row(IN_REVIEW, SEND_BACK, AUTHOR, IN_PROGRESS),
            new Row(IN_REVIEW, PUBLISH, REVIEWER, PUBLISHED),
            new Row(IN_REVIEW, SCHEDULE, REVIEWER, SCHEDULED),
            new Row(IN_REVIEW, PUBLISH_ALONE, REVIEWER, PUBLISHED),
            new Row(SCHEDULED, PUBLISH, REVIEWER, PUBLISHED),
            new Row(SCHEDULED, SEND_BACK, AUTHOR, IN_PROGRESS),
            new Row(PUBLISHED, WRITE, AUTHOR, REVISED),
            new Row(PUBLISHED, OUTDATE, REVIEWER, OUTDATED),
            new Row(PUBLISHED, WITHDRAW, REVIEWER, WITHDRAWN),
            new Row(PUBLISHED, MERGE, REVIEWER, MERGED),
            new Row(REVISED, WRITE, AUTHOR, REVISED),
            new Row(REVISED, SUBMIT, AUTHOR, REVISION_IN_REVIEW),
            new Row(REVISED, DISCARD, AUTHOR, PUBLISHED),
            new Row(REVISED, WITHDRAW, REVIEWER, WITHDRAWN),
            new Row(REVISION_IN_REVIEW, WRITE, REVIEWER, REVISION_IN_REVIEW),
            new Row(REVISION_IN_REVIEW, SEND_BACK, AUTHOR, REVISED),
            new Row(REVISION_IN_REVIEW, PUBLISH, REVIEWER, PUBLISHED),
            new Row(REVISION_IN_REVIEW, SCHEDULE, REVIEWER, REVISION_SCHEDULED),
            new Row(REVISION_IN_REVIEW, PUBLISH_ALONE, REVIEWER, PUBLISHED),
            new Row(REVISION_IN_REVIEW, WITHDRAW, REVIEWER, WITHDRAWN),
            new Row(REVISION_SCHEDULED, PUBLISH, REVIEWER, PUBLISHED),
            new Row(REVISION_SCHEDULED, SEND_BACK, AUTHOR, REVISED),
            new Row(REVISION_SCHEDULED, WITHDRAW, REVIEWER, WITHDRAWN),
            new Row(OUTDATED, REINSTATE, REVIEWER, PUBLISHED),
            new Row(OUTDATED, WITHDRAW, REVIEWER, WITHDRAWN),
            new Row(OUTDATED, MERGE, REVIEWER, MERGED),
            new Row(WITHDRAWN, REOPEN, REVIEWER, IN_PROGRESS),
            new Row(MERGED, REOPEN, REVIEWER, IN_PROGRESS),
            new Row(REJECTED, REOPEN, AUTHOR, IN_PROGRESS));

    private Moves() {}

    /** Where that move leads for that person; empty where she may not make it. */
    public static Optional<State> next(State from, Move move, Account who) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.move() == move && who.isAtLeast(row.least()))
                .map(Row::to)
                .findFirst();
    }

    /** What that person may do with an entry that stands there. */
    public static List<Move> open(State from, Account who) {
        return TABLE.stream()
                .filter(row -> row.from() == from && who.isAtLeast(row.least()))
                .map(Row::move)
                .toList();
    }
}
