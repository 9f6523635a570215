package no.rollesjekk.desk;

import static no.rollesjekk.desk.People.ADMINISTRATOR;
import static no.rollesjekk.desk.People.AUTHOR;
import static no.rollesjekk.desk.People.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovesTest {

    @Test
    void eachLineIsThereOnce() {
        assertThat(Moves.TABLE.stream().map(row -> List.of(row.from(), row.move())))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void whatIsNotInTheTableCannotBeDone(State state) {
        for (Move move : Move.values()) {
            boolean inTable = Moves.TABLE.stream().anyMatch(row -> row.from() == state && row.move() == move);
            assertThat(Moves.next(state, move, ADMINISTRATOR).isPresent())
                    .as("%s %s", state, move)
                    .isEqualTo(inTable);
        }
    }

    @Test
    void noAuthorMakesATextPublicOrTakesOneAway() {
        for (State state : State.values()) {
            for (Move move : Moves.open(state, AUTHOR)) {
                State next = Moves.next(state, move, AUTHOR).orElseThrow();
                assertThat(Visibility.atItsAddress(next))
                        .as("%s %s", state, move)
                        .isEqualTo(Visibility.atItsAddress(state));
                assertThat(move.publishes()).isFalse();
            }
        }
    }

    @Test
    void everyRoleMayWhatTheRoleBeforeItMay() {
        for (State state : State.values()) {
            assertThat(Moves.open(state, REVIEWER)).containsAll(Moves.open(state, AUTHOR));
            assertThat(Moves.open(state, ADMINISTRATOR)).containsAll(Moves.open(state, REVIEWER));
        }
    }

    @Test
    void whoIsLockedMayNothing() {
        for (Role role : Role.values()) {
            Account locked = People.locked(People.of(9, role));
            assertThat(Arrays.stream(State.values()).flatMap(state -> Moves.open(state, locked).stream()))
                    .isEmpty();
        }
    }

    @Test
    void everyStateCanBeReachedAndLeft() {
        Set<State> reached = EnumSet.of(State.RECEIVED);
        Deque<State> ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            State from = ahead.remove();
            Moves.TABLE.stream()
                    .filter(row -> row.from() == from && reached.add(row.to()))
                    .forEach(row -> ahead.add(row.to()));
        }
        assertThat(reached).containsExactlyInAnyOrder(State.values());
        assertThat(State.values())
                .allMatch(state -> Moves.TABLE.stream().anyMatch(row -> row.from() == state && row.to() != state));
    }

    @Test
    void writingOnWhatIsPublishedLeavesTheLiveText() {
        Moves.TABLE.stream()
                .filter(row -> row.move() == Move.WRITE)
                .forEach(row -> assertThat(Visibility.isListed(row.to()))
                        .as("%s", row)
                        .isEqualTo(Visibility.isListed(row.from())));
    }

    @Test
    void aLiveTextCanAlwaysBeWithdrawn() {
        assertThat(State.values())
                .filteredOn(Visibility::isListed)
                .allMatch(state -> Moves.next(state, Move.WITHDRAW, REVIEWER).isPresent());
    }
}
