package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.rollesjekk.MovedClock;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.accounts.Ruling;
import no.rollesjekk.desk.Adopting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.TestPropertySource;

/** An owner is reminded of the day of review three times, once each, and readers see when nobody has looked. */
@Served
@Import(Postbox.class)
@TestPropertySource(properties = "rollesjekk.mail.from=redaksjonen@example.org")
class RemindingTest {

    private static final String ANSWER = "er-rollekonflikten-reell";

    @Autowired
    private Visitor visitor;

    @Autowired
    private Staff staff;

    @Autowired
    private Ruling ruling;

    @Autowired
    private Adopting adopting;

    @Autowired
    private MovedClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ScheduledTaskHolder scheduled;

    private Account owner;

    @BeforeEach
    void ownAnAnswerThatIsDueInTwentyDays() {
        owner = staff.hire(Role.REVIEWER);
        Browser browser = staff.signedIn(owner);
        browser.send(browser.open("/redaksjon/meg"), "#email", Map.of("email", "eier@example.org"));
        long entry = adopting.adopt(ANSWER, owner);
        database.sql("delete from letter").update();
        database.sql("delete from reminder").update();
        database.sql("update entry set owner = null").update();
        database.sql("update entry set owner = :owner, review = :day where id = :id")
                .param("owner", owner.id())
                .param("day", LocalDate.now().plusDays(20))
                .param("id", entry)
                .update();
    }

    @AfterEach
    void moveBack() {
        clock.moveBack();
    }

    @Test
    void eachOfTheThreeDaysHasOneLetter() {
        assertThat(after(5)).isEmpty();
        assertThat(after(1)).hasSize(1);
        assertThat(after(0)).as("again on the same day").hasSize(1);
        assertThat(after(13)).hasSize(1);
        assertThat(after(1)).hasSize(2);
        assertThat(after(14)).hasSize(3);
        assertThat(after(100)).hasSize(3);
        assertThat(letters().get(0)).contains("Du er ansvarlig for svaret", "/redaksjon/saker/");
    }

    @Test
    void whatWasMissedIsMadeUpForByTheLatestAlone() {
        assertThat(after(25)).singleElement().asString().contains("i dag");
    }

    @Test
    void nothingIsSentToWhoeverIsLockedOutOrGaveNoAddress() {
        ruling.change(staff.hire(Role.ADMINISTRATOR), owner, Role.REVIEWER, true);
        assertThat(after(20)).isEmpty();
        ruling.change(staff.hire(Role.ADMINISTRATOR), owner, Role.REVIEWER, false);
        database.sql("update account set email = null").update();
        assertThat(after(0)).isEmpty();
    }

    @Test
    void anotherDayOfReviewBeginsAnew() {
        assertThat(after(20)).hasSize(1);
        database.sql("update entry set review = :day where owner is not null")
                .param("day", LocalDate.now().plusDays(200))
                .update();
        assertThat(after(100)).hasSize(1);
        assertThat(after(66)).hasSize(2);
    }

    @Test
    void readersSeeThirtyDaysLaterThatNobodyHasLooked() {
        after(49);
        assertThat(visitor.get("/svar/" + ANSWER).page().select("main > div > [role=note]"))
                .isEmpty();
        after(1);
        assertThat(visitor.get("/svar/" + ANSWER)
                        .page()
                        .select("main > div > [role=note]")
                        .text())
                .contains("skulle ha sett på");
    }

    private List<String> after(int days) {
        clock.moveAhead(Duration.ofDays(days));
        scheduled.getScheduledTasks().stream()
                .filter(task -> task.toString().contains("Reminding.remind"))
                .forEach(each -> each.getTask().getRunnable().run());
        return letters();
    }

    private List<String> letters() {
        return database.sql("select text from letter where recipient = 'eier@example.org' order by id")
                .query(String.class)
                .list();
    }
}
