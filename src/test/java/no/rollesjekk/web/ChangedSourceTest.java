package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.rollesjekk.accounts.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When what an answer cites has changed since it was published, the answer is on the to-do page, with what changed. */
@Served
class ChangedSourceTest {

    private static final String ANSWER = "er-rollekonflikten-reell";

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    @Test
    void theAnswerIsOnTheListUntilSomebodySaysThatItStands() {
        Browser reviewer = staff.signedIn(staff.hire(Role.REVIEWER));
        Document entry = reviewer.send(reviewer.open("/redaksjon"), "#answer", Map.of("answer", "/svar/" + ANSWER))
                .page();
        String title = entry.select("h1").text();
        assertThat(affected(reviewer)).doesNotContain(title);
        database.sql("update citation set text = replace(text, 'koordinator', 'kontaktperson') where kind = 'SOURCE'")
                .update();
        assertThat(affected(reviewer)).contains(title);
        String address = reviewer.open("/redaksjon")
                .select("td a:contains(" + title + ")")
                .first()
                .attr("href");
        Document changed = reviewer.open(address);
        assertThat(changed.select(".compare td:first-child mark").eachText())
                .anyMatch(word -> word.contains("kontaktperson"));
        assertThat(changed.select(".compare td:last-child mark").eachText())
                .anyMatch(word -> word.contains("koordinator"));
        reviewer.send(changed, "button:contains(Svaret står seg)", Map.of());
        assertThat(affected(reviewer)).doesNotContain(title);
    }

    private static String affected(Browser browser) {
        return browser.open("/redaksjon")
                .select("section:has(h2:contains(Bygger på noe som er endret))")
                .text();
    }
}
