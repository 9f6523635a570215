package no.rollesjekk.desk;

import static no.rollesjekk.desk.MovingTest.assertHalted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.rollesjekk.MovedClock;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.content.Language;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Answers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Editors
class EditingTest {

    private static final Draft NEWER =
            new Draft(Language.NB, "Ny tittel", "", "Nei, ikke lenger.", "", List.of("hol-7-2"), List.of(), List.of());

    @Autowired
    private Desks desk;

    @Autowired
    private Editing editing;

    @Autowired
    private Moving moving;

    @Autowired
    private Answers answers;

    @Autowired
    private MovedClock clock;

    private Account author;
    private Account reviewer;

    @BeforeEach
    void sitDown() {
        desk.clear();
        author = desk.person("forfatter", Role.AUTHOR);
        reviewer = desk.person("kvalitetssikrer", Role.REVIEWER);
    }

    @AfterEach
    void moveBack() {
        clock.moveBack();
    }

    @Test
    void theLiveTextStandsUntilTheRevisionIsPublished() {
        long id = desk.published(author, reviewer);
        desk.write(id, NEWER, author);
        assertThat(desk.entry(id).state()).isEqualTo(State.REVISED);
        assertThat(body()).isEqualTo(Desks.TEXT.body());
        desk.move(id, Move.SUBMIT, author);
        assertThat(body()).isEqualTo(Desks.TEXT.body());
        desk.move(id, Move.PUBLISH, reviewer);
        assertThat(body()).isEqualTo(NEWER.body());
    }

    @Test
    void aRevisionThatIsDroppedIsNotWhatTheNextOneGoesOnFrom() {
        long id = desk.published(author, reviewer);
        desk.write(id, NEWER, author);
        assertThat(editing.start(desk.entry(id))).isEqualTo(NEWER);
        desk.move(id, Move.DISCARD, author);
        assertThat(editing.start(desk.entry(id))).isEqualTo(Desks.TEXT);
        assertThat(editing.revisions(id)).hasSize(2);
    }

    @Test
    void noRevisionIsEverChanged() {
        long id = desk.published(author, reviewer);
        Revision first = editing.revisions(id).get(0);
        desk.write(id, NEWER, author);
        desk.write(id, reviewerAgrees(), author);
        assertThat(editing.revisions(id)).extracting(Revision::number).containsExactly(3, 2, 1);
        assertThat(editing.revisions(id).get(2)).isEqualTo(first);
    }

    @Test
    void theSameFormSentTwiceMakesOneRevisionAndAnotherTextIsAConflict() {
        long id = editing.begin(author);
        long opened = desk.entry(id).version();
        editing.write(id, opened, Desks.TEXT, "", false, author);
        editing.write(id, opened, Desks.TEXT, "", false, author);
        assertThat(editing.revisions(id)).hasSize(1);
        assertThatThrownBy(() -> editing.write(id, opened, NEWER, "", false, author))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> editing.write(id, opened, Desks.TEXT, "", false, reviewer))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whatIsCitedExists() {
        long id = editing.begin(author);
        Draft unknown = new Draft(Language.NB, "T", "", "B", "", List.of("finnes-ikke"), List.of(), List.of());
        assertHalted(() -> desk.write(id, unknown, author), Halt.Why.SOURCE_UNKNOWN);
    }

    @Test
    void whatIsSetForADayIsPublishedOnThatDayAndNotBefore() {
        long id = editing.begin(author);
        desk.write(id, author);
        desk.move(id, Move.SUBMIT, author);
        LocalDate day = LocalDate.now((Clock) clock).plusDays(2);
        desk.move(id, new Order(Move.SCHEDULE, "", day, null, ""), reviewer);
        clock.moveAhead(Duration.ofDays(1));
        moving.publishDue(id);
        assertThat(answers.all()).isEmpty();
        clock.moveAhead(Duration.ofDays(1));
        moving.publishDue(id);
        assertThat(desk.entry(id).state()).isEqualTo(State.PUBLISHED);
        assertThat(answers.all()).extracting(Answer::published).containsExactly(day);
    }

    @Test
    void whatIsSentBackIsNotPublishedOnItsDay() {
        long id = editing.begin(author);
        desk.write(id, author);
        desk.move(id, Move.SUBMIT, author);
        desk.move(id, new Order(Move.SCHEDULE, "", LocalDate.now((Clock) clock).plusDays(1), null, ""), reviewer);
        desk.move(id, Move.SEND_BACK, author);
        clock.moveAhead(Duration.ofDays(2));
        moving.publishDue(id);
        assertThat(answers.all()).isEmpty();
    }

    private static Draft reviewerAgrees() {
        return new Draft(Language.NB, "Tredje", "", "Kanskje.", "", List.of(), List.of(), List.of());
    }

    private String body() {
        return answers.all().get(0).body();
    }
}
