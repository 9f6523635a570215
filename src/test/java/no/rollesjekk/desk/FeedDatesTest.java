package no.rollesjekk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.rollesjekk.MovedClock;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.content.Language;
import no.rollesjekk.forum.Changes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Feeds are told of an answer when readers see something new of it, and not otherwise. */
@Editors
class FeedDatesTest {

    @Autowired
    private Desks desk;

    @Autowired
    private Changes changes;

    @Autowired
    private MovedClock clock;

    private Account author;
    private Account reviewer;
    private long entry;

    @BeforeEach
    void publish() {
        desk.clear();
        author = desk.person("forfatter", Role.AUTHOR);
        reviewer = desk.person("kvalitetssikrer", Role.REVIEWER);
        entry = desk.published(author, reviewer);
    }

    @AfterEach
    void moveBack() {
        clock.moveBack();
    }

    @Test
    void aRevisionIsNewsWhenItIsPublishedAndNotWhileItIsWritten() {
        Instant first = changed();
        clock.moveAhead(Duration.ofDays(3));
        desk.write(entry, other(), author);
        desk.move(entry, Move.SUBMIT, author);
        assertThat(changed()).isEqualTo(first);
        desk.move(entry, Move.PUBLISH, reviewer);
        assertThat(changed()).isAfter(first.plus(Duration.ofDays(2)));
    }

    @Test
    void theSameTextPublishedAgainIsNoNews() {
        Instant first = changed();
        clock.moveAhead(Duration.ofDays(3));
        desk.write(entry, author);
        desk.move(entry, Move.SUBMIT, author);
        desk.move(entry, Move.PUBLISH, reviewer);
        assertThat(changed()).isEqualTo(first);
    }

    @Test
    void whatIsRevisedComesFirst() {
        clock.moveAhead(Duration.ofDays(1));
        long younger = desk.published(author, reviewer);
        clock.moveAhead(Duration.ofDays(1));
        desk.write(entry, other(), author);
        desk.move(entry, Move.SUBMIT, author);
        desk.move(entry, Move.PUBLISH, reviewer);
        assertThat(changes.latest(2))
                .extracting(changed -> changed.answer().id())
                .containsExactly(address(entry), address(younger));
    }

    private Instant changed() {
        return changes.latest(1).get(0).at();
    }

    private String address(long id) {
        return desk.entry(id).publication().answer();
    }

    private static Draft other() {
        Draft text = Desks.TEXT;
        return new Draft(
                Language.NB,
                text.title(),
                text.question(),
                "Ja, når hun har fått opplæring.",
                "",
                text.sources(),
                text.rules(),
                text.measures());
    }
}
