package no.rollesjekk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.AuditLog;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Answers;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Editors
class MovingTest {

    @Autowired
    private Desks desk;

    @Autowired
    private Editing editing;

    @Autowired
    private Moving moving;

    @Autowired
    private Answers answers;

    @Autowired
    private AuditLog log;

    @Autowired
    private Clock clock;

    private Account author;
    private Account reviewer;
    private Account other;

    @BeforeEach
    void sitDown() {
        desk.clear();
        author = desk.person("forfatter", Role.AUTHOR);
        reviewer = desk.person("kvalitetssikrer", Role.REVIEWER);
        other = desk.person("kollega", Role.REVIEWER);
    }

    @Test
    void whatIsPublishedStandsAmongTheAnswersWithAnOwnerAndADayOfReview() {
        desk.published(author, reviewer);
        Answer answer = answers.find("kan-en-laerer-vaere-koordinator").orElseThrow();
        assertThat(answer.owner()).isEqualTo("forfatter");
        assertThat(answer.review()).isEqualTo(LocalDate.now(clock).plusYears(1));
        assertThat(answer.sources()).containsExactly("hol-7-2");
    }

    @Test
    void whoWroteLastCannotPublish() {
        long id = editing.begin(author);
        desk.write(id, author);
        desk.move(id, Move.SUBMIT, author);
        desk.write(id, reviewer);
        assertHalted(() -> desk.move(id, Move.PUBLISH, reviewer), Halt.Why.OWN_TEXT);
        assertHalted(
                () -> desk.move(id, new Order(Move.SCHEDULE, "", tomorrow(), null, ""), reviewer), Halt.Why.OWN_TEXT);
        desk.move(id, Move.PUBLISH, other);
        assertThat(desk.entry(id).state()).isEqualTo(State.PUBLISHED);
        assertThat(desk.entry(id).publication().checked()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void whoPublishesAloneSaysWhyAndIsApprovedBySomebodyElse() {
        long id = editing.begin(reviewer);
        desk.write(id, reviewer);
        desk.move(id, Move.SUBMIT, reviewer);
        assertHalted(() -> desk.move(id, Order.to(Move.PUBLISH_ALONE), reviewer), Halt.Why.REASON_MISSING);
        assertHalted(() -> desk.move(id, Move.PUBLISH_ALONE, other), Halt.Why.NOT_ALLOWED);
        desk.move(id, Move.PUBLISH_ALONE, reviewer);
        assertThat(desk.entry(id).alone()).isNotNull();
        assertThat(desk.entry(id).publication().checked()).isNull();
        assertHalted(() -> moving.approve(id, desk.entry(id).version(), reviewer), Halt.Why.OWN_TEXT);
        assertHalted(() -> moving.approve(id, desk.entry(id).version(), author), Halt.Why.NOT_ALLOWED);
        moving.approve(id, desk.entry(id).version(), other);
        assertThat(desk.entry(id).alone()).isNull();
        assertThat(desk.entry(id).publication().checked()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void whatIsSentBackSaysWhatIsWantedUntilItIsSentToReviewAgain() {
        long id = editing.begin(author);
        desk.write(id, author);
        desk.move(id, Move.SUBMIT, author);
        desk.move(id, Order.to(Move.SEND_BACK).because("Si når."), reviewer);
        desk.write(id, author);
        assertThat(desk.entry(id).care().wanted()).isEqualTo("Si når.");
        desk.move(id, Move.SUBMIT, author);
        assertThat(desk.entry(id).care().wanted()).isNull();
    }

    @Test
    void nothingIsPublishedWithoutTitleAndText() {
        long id = editing.begin(author);
        desk.move(id, Move.SUBMIT, author);
        assertHalted(() -> desk.move(id, Move.PUBLISH, reviewer), Halt.Why.NOT_WHOLE);
    }

    @Test
    void whoCameTooLateChangesNothing() {
        long id = editing.begin(author);
        desk.write(id, author);
        long opened = desk.entry(id).version();
        desk.move(id, Move.SUBMIT, author);
        assertThatThrownBy(() -> moving.move(id, opened, Order.to(Move.SUBMIT), author))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> moving.move(404, 1, Order.to(Move.SUBMIT), author))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whatIsWithdrawnIsNoAnswerAnyMoreAndKeepsItsAddress() {
        long id = desk.published(author, reviewer);
        desk.move(id, Move.WITHDRAW, reviewer);
        assertThat(answers.all()).isEmpty();
        assertThat(desk.entry(id).publication().explanation()).isEqualTo("Fordi det er best slik.");
        desk.move(id, Move.REOPEN, reviewer);
        desk.move(id, Move.SUBMIT, author);
        desk.move(id, Move.PUBLISH, reviewer);
        assertThat(answers.all()).extracting(Answer::id).containsExactly("kan-en-laerer-vaere-koordinator");
    }

    @Test
    void anAnswerIsMergedIntoAnotherThatIsPublishedAndNotIntoItself() {
        long id = desk.published(author, reviewer);
        String own = desk.entry(id).publication().answer();
        long second = desk.published(author, reviewer);
        String into = desk.entry(second).publication().answer();
        assertThat(into).isEqualTo(own + "-2");
        assertHalted(() -> desk.move(id, merge(own), reviewer), Halt.Why.NO_SUCH_ANSWER);
        assertHalted(() -> desk.move(id, merge("finnes-ikke"), reviewer), Halt.Why.NO_SUCH_ANSWER);
        desk.move(id, merge("/svar/" + into), reviewer);
        assertThat(desk.entry(id).publication().mergedInto()).isEqualTo(into);
        assertThat(answers.all()).extracting(Answer::id).containsExactly(into);
    }

    @Test
    void theDayOfReviewLiesAhead() {
        long id = editing.begin(author);
        desk.write(id, author);
        desk.move(id, Move.SUBMIT, author);
        Order today = new Order(Move.PUBLISH, "", null, LocalDate.now(clock), "");
        assertHalted(() -> desk.move(id, today, reviewer), Halt.Why.REVIEW_NOT_AHEAD);
    }

    @Test
    void everyActIsInTheLog() {
        desk.published(author, reviewer);
        assertThat(log.newest(10))
                .extracting(deed -> deed.who() + " " + deed.what())
                .containsExactly("kvalitetssikrer PUBLISH", "forfatter SUBMIT", "forfatter WRITE", "forfatter TAKE");
    }

    private static Order merge(String into) {
        return new Order(Move.MERGE, "", null, null, into);
    }

    private LocalDate tomorrow() {
        return LocalDate.now(clock).plusDays(1);
    }

    static void assertHalted(ThrowingCallable act, Halt.Why why) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Halt.class, halt -> assertThat(halt.why()).isEqualTo(why));
    }
}
