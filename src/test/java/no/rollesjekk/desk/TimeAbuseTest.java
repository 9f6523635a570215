package no.rollesjekk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.AuditLog;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.content.Language;
import no.rollesjekk.tokens.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day has 23, 24 or 25 hours, and a year may have one day more: nothing comes early, late or twice. */
@Editors
class TimeAbuseTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Autowired
    private Desks desk;

    @Autowired
    private Entries entries;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Questions questions;

    @Autowired
    private Showing showing;

    @Autowired
    private Notifying notifying;

    @Autowired
    private Requests requests;

    @Autowired
    private AuditLog log;

    @Autowired
    private RetentionSettings kept;

    @Autowired
    private Asking asking;

    @Autowired
    private Editing editing;

    @Autowired
    private JdbcClient database;

    private Account author;
    private Account reviewer;

    @BeforeEach
    void people() {
        desk.clear();
        author = desk.person("forfatter", Role.AUTHOR);
        reviewer = desk.person("kvalitetssikrer", Role.REVIEWER);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28, 2027-03-27T22:59:59Z, 2027-03-27T23:00:00Z, 2027-03-28T01:30:00Z",
        "2027-10-31, 2027-10-30T21:59:59Z, 2027-10-30T22:00:00Z, 2027-10-31T01:30:00Z",
        "2028-02-29, 2028-02-28T22:59:59Z, 2028-02-28T23:00:00Z, 2028-02-29T12:00:00Z"
    })
    void whatIsSetForADayIsPublishedFromItsFirstMomentAndOnce(
            LocalDate day, Instant early, Instant first, Instant later) {
        long id = submitted();
        at(early).move(id, desk.entry(id).version(), new Order(Move.SCHEDULE, "", day, null, ""), reviewer);
        at(early).publishDue(id);
        assertThat(desk.entry(id).state()).isEqualTo(State.SCHEDULED);
        at(first).publishDue(id);
        assertThat(desk.entry(id).state()).isEqualTo(State.PUBLISHED);
        long version = desk.entry(id).version();
        at(later).publishDue(id);
        assertThat(desk.entry(id).version()).isEqualTo(version);
    }

    @Test
    void whatIsPublishedOnALeapDayIsLookedAtAgainOnTheLastOfFebruary() {
        long id = submitted();
        at(Instant.parse("2028-02-29T12:00:00Z")).move(id, desk.entry(id).version(), Order.to(Move.PUBLISH), reviewer);
        assertThat(desk.entry(id).care().review()).isEqualTo("2029-02-28");
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-29, BEFORE, 2028-02-15",
        "2028-02-29, ON_DAY, 2028-02-29",
        "2028-02-29, AFTER, 2028-03-14",
        "2028-03-14, BEFORE, 2028-02-29",
        "2027-03-14, BEFORE, 2027-02-28",
        "2027-03-28, ON_DAY, 2027-03-28",
        "2027-10-31, AFTER, 2027-11-14"
    })
    void aReminderComesOnItsDayAndNotTheDayBefore(LocalDate review, Reminder.Step step, LocalDate day) {
        assertThat(step.hasCome(review, day)).isTrue();
        assertThat(step.hasCome(review, day.minusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01T12:00:00Z", "2027-10-01T12:00:00Z", "2028-02-28T23:30:00Z"})
    void aQuestionIsKeptForWholeDaysAlsoWhenTheClockIsTurned(Instant rejected) {
        asking.ask(
                new Sent(Asker.LEADER, Municipality.SMALL, Language.NB, "Kan hun?", Map.of(), ""), Token.random(), "");
        long id = database.sql("select entry from question").query(Long.class).single();
        at(rejected).move(id, desk.entry(id).version(), Order.to(Move.REJECT).because("Utenfor."), reviewer);
        forgetAt(rejected.plus(kept.rejected()).minus(Duration.ofSeconds(1)));
        assertThat(questions.find(id)).isPresent();
        forgetAt(rejected.plus(kept.rejected()).plus(Duration.ofSeconds(1)));
        assertThat(questions.find(id)).isEmpty();
    }

    private long submitted() {
        long id = editing.begin(author);
        desk.write(id, author);
        desk.move(id, Move.SUBMIT, author);
        return id;
    }

    private Moving at(Instant now) {
        return new Moving(entries, revisions, showing, notifying, requests, log, Clock.fixed(now, OSLO));
    }

    private void forgetAt(Instant now) {
        new Forgetting(entries, questions, kept, Clock.fixed(now, OSLO)).forget();
    }
}
