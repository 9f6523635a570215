package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import no.rollesjekk.MovedClock;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.desk.AskingLimit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What was asked is deleted when its time is up, and the page that takes it in says when. */
@Served
class ForgettingTest {

    @Autowired
    private Visitor visitor;

    @Autowired
    private Staff staff;

    @Autowired
    private MovedClock clock;

    @Autowired
    private AskingLimit limit;

    @Autowired
    private ScheduledTaskHolder scheduled;

    @BeforeEach
    void allowAll() {
        limit.clear();
    }

    @AfterEach
    void moveBack() {
        clock.moveBack();
    }

    @Test
    void aQuestionWithoutAnAnswerIsGoneAfterAYear() {
        String link = Leader.ask(visitor, Leader.form());
        pass(Duration.ofDays(364));
        assertThat(visitor.get(link).status()).isEqualTo(200);
        pass(Duration.ofDays(2));
        assertThat(visitor.get(link).status()).isEqualTo(404);
    }

    @Test
    void aRejectedQuestionIsGoneAfterNinetyDays() {
        String link = Leader.ask(visitor, Leader.form());
        Browser reviewer = staff.signedIn(staff.hire(Role.REVIEWER));
        String entry = reviewer.newestEntry();
        Document page = reviewer.open(entry);
        reviewer.send(page, "form#REJECT", Map.of("reason", "Utenfor det vi svarer på."));
        assertThat(visitor.get(link).page().text()).contains("Utenfor det vi svarer på.");
        pass(Duration.ofDays(91));
        assertThat(visitor.get(link).status()).isEqualTo(404);
        clock.moveBack();
        assertThat(reviewer.get(entry).status()).isEqualTo(404);
    }

    @Test
    void whoeverAsksIsToldForHowLong() {
        assertThat(visitor.fillIn("/spor", Leader.form()).page().select("main").text())
                .contains("365 dager", "90 dager");
    }

    private void pass(Duration time) {
        clock.moveAhead(time);
        scheduled
                .getScheduledTasks()
                .forEach(each -> each.getTask().getRunnable().run());
    }
}
