package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.rollesjekk.MovedClock;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.mail.Letter;
import no.rollesjekk.mail.Mailing;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.TestPropertySource;

/** Whoever wants to be told is told, once, and her address is forgotten. */
@Served
@Import(Postbox.class)
@TestPropertySource(properties = "rollesjekk.mail.from=redaksjonen@example.org")
class MailTest {

    @Autowired
    private Visitor visitor;

    @Autowired
    private Staff staff;

    @Autowired
    private Postbox postbox;

    @Autowired
    private Mailing mailing;

    @Autowired
    private MovedClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ScheduledTaskHolder scheduled;

    @Autowired
    private ConfigurableApplicationContext context;

    @BeforeEach
    @AfterEach
    void empty() {
        postbox.sent.clear();
        postbox.refused = "";
        clock.moveBack();
        database.sql("delete from letter").update();
    }

    @Test
    void whoeverAskedIsToldOnceAndHerAddressIsGone() {
        Map<String, String> form = Leader.form();
        form.put("email", "leder@example.org");
        Document before = visitor.fillIn("/spor", form).page();
        assertThat(before.select("[name=email]").attr("value")).isEqualTo("leder@example.org");
        String link = Leader.ask(visitor, form);
        assertThat(visitor.get(link).body()).doesNotContain("leder@example.org");
        Browser reviewer = staff.signedIn(staff.hire(Role.REVIEWER));
        String entry = reviewer.newestEntry();
        assertThat(reviewer.get(entry).body()).doesNotContain("leder@example.org");
        reviewer.send(reviewer.open(entry), "form#REJECT", Map.of("reason", "Utenfor."));
        send();
        send();
        assertThat(postbox.recipients()).containsExactly("leder@example.org");
        assertThat(postbox.sent.get(0).getText()).contains("Åpne lenken").doesNotContain(Leader.TEXT, link);
        assertThat(database.sql("select count(*) from question where email is not null")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(mailing.waiting()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'', Åpne lenken", "/nn, Opne lenkja", "/da, Åbn det link", "/en, open the link"})
    void sheIsWrittenToInTheLanguageOfThePageSheAskedOn(String prefix, String words) {
        Map<String, String> form = Leader.form();
        form.put("email", "leder@example.org");
        assertThat(visitor.fillIn(prefix + "/spor/send", form).status()).isEqualTo(303);
        Browser reviewer = staff.signedIn(staff.hire(Role.REVIEWER));
        reviewer.send(reviewer.open(reviewer.newestEntry()), "form#REJECT", Map.of("reason", "Utenfor."));
        send();
        assertThat(postbox.sent.get(0).getText()).contains(words);
    }

    @Test
    void noAddressBeginsAHeaderOrNamesTwo() {
        for (String address : List.of("a@b.no\nBcc: c@d.no", "a@b.no, c@d.no", "a@b.no>", "ikke en adresse", "a@b")) {
            Map<String, String> form = Leader.form();
            form.put("email", address);
            assertThat(visitor.fillIn("/spor/send", form).status()).as(address).isEqualTo(422);
        }
    }

    @Test
    void oneThatIsRefusedStopsNoOtherAndIsTriedAgain() {
        postbox.refused = "feil@.*";
        mailing.write("feil@example.org", "Emne", "Tekst");
        mailing.write("riktig@example.org", "Emne", "Tekst");
        send();
        assertThat(postbox.recipients()).containsExactly("riktig@example.org");
        postbox.refused = "";
        send();
        assertThat(postbox.sent).as("not before its time").hasSize(1);
        clock.moveAhead(Duration.ofMinutes(2));
        send();
        assertThat(postbox.recipients()).containsExactly("riktig@example.org", "feil@example.org");
    }

    @Test
    void afterThreeDaysItIsOnTheListAndCanBeSentFromThere() {
        postbox.refused = ".*";
        mailing.write("leder@example.org", "Et emne", "Tekst");
        for (int day = 0; day < 5; day++) {
            send();
            clock.moveAhead(Duration.ofDays(1));
        }
        assertThat(mailing.failed()).extracting(Letter::fault).containsExactly("REFUSED");
        Browser administrator = staff.signedIn(staff.hire(Role.ADMINISTRATOR));
        Document page = administrator.open("/redaksjon/post");
        assertThat(page.select("main").text())
                .contains("Et emne", "tok ikke imot")
                .doesNotContain("leder@example.org");
        postbox.refused = "";
        administrator.send(page, "button:contains(Prøv igjen)", Map.of());
        send();
        assertThat(postbox.recipients()).containsExactly("leder@example.org");
    }

    @Test
    void whatWasBeingSentWhenTheProductWentDownIsNotSentAgain() {
        mailing.write("leder@example.org", "Emne", "Tekst");
        database.sql("update letter set state = 'SENDING'").update();
        context.publishEvent(new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO));
        send();
        assertThat(postbox.sent).isEmpty();
        assertThat(mailing.failed()).extracting(Letter::fault).containsExactly("INTERRUPTED");
    }

    @Test
    void theTryNamesTheFault() {
        Browser administrator = staff.signedIn(staff.hire(Role.ADMINISTRATOR));
        Map<String, String> form = Map.of("recipient", "sjef@example.org");
        postbox.refused = ".*";
        assertThat(administrator
                        .send(administrator.open("/redaksjon/post"), "#recipient", form)
                        .page()
                        .text())
                .contains("tok ikke imot");
        postbox.refused = "";
        assertThat(administrator
                        .send(administrator.open("/redaksjon/post"), "#recipient", form)
                        .page()
                        .text())
                .contains("Prøven er sendt");
    }

    private void send() {
        scheduled.getScheduledTasks().stream()
                .filter(task -> task.toString().contains("sendDue"))
                .forEach(each -> each.getTask().getRunnable().run());
    }
}
