package no.rollesjekk.desk;

import static no.rollesjekk.desk.MovingTest.assertHalted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.content.Language;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.tokens.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Editors
class RedactingTest {

    private static final String NAME = "Zakarias Å. Lerkeblom";

    @Autowired
    private Desks desk;

    @Autowired
    private Asking asking;

    @Autowired
    private Following following;

    @Autowired
    private Redacting redacting;

    @Autowired
    private Answers answers;

    @Autowired
    private JdbcClient database;

    private Account author;
    private Account administrator;
    private long id;
    private Token link;

    @BeforeEach
    void publishAnAnswerWithANameInIt() {
        desk.clear();
        author = desk.person("forfatter", Role.AUTHOR);
        administrator = desk.person("sjef", Role.ADMINISTRATOR);
        link = asking.ask(
                new Sent(Asker.LEADER, Municipality.SMALL, Language.NB, "Kan " + NAME + "?", Map.of(), ""),
                Token.random(),
                "");
        id = database.sql("select entry from question").query(Long.class).single();
        following.askMore(link, "Og " + NAME.toLowerCase(java.util.Locale.ROOT) + "?", Token.random(), "");
        desk.write(id, draft("Om " + NAME), author);
        desk.write(id, draft("Mer om " + NAME), author);
        desk.move(id, Move.SUBMIT, author);
        desk.move(id, Order.to(Move.SEND_BACK).because("Ta bort " + NAME), administrator);
        desk.move(id, Move.SUBMIT, author);
        desk.move(id, Move.PUBLISH, administrator);
    }

    private static Draft draft(String text) {
        return new Draft(Language.NB, "Tittel", text, text + " som er " + NAME, "", List.of(), List.of(), List.of());
    }

    @Test
    void whatIsRemovedStandsNowhereInTheDatabase() {
        assertThat(everything()).contains(NAME);
        redacting.redact(id, desk.entry(id).version(), NAME, administrator);
        assertThat(everything()).doesNotContainIgnoringCase("Lerkeblom");
        assertThat(answers.all().get(0).body()).isEqualTo("Mer om [fjernet] som er [fjernet]");
        assertThat(everything()).contains("REDACT");
    }

    @Test
    void itIsRemovedAlsoFromWhatIsWantedOfTheAuthor() {
        desk.write(id, draft("Nytt"), author);
        desk.move(id, Move.SUBMIT, author);
        desk.move(id, Order.to(Move.SEND_BACK).because("Ta bort " + NAME), administrator);
        redacting.redact(id, desk.entry(id).version(), NAME, administrator);
        assertThat(desk.entry(id).care().wanted()).isEqualTo("Ta bort [fjernet]");
    }

    @Test
    void theGapIsInTheLanguageOfTheTextThatItStandsIn() {
        asking.ask(
                new Sent(Asker.LEADER, Municipality.SMALL, Language.EN, "May " + NAME + "?", Map.of(), ""),
                Token.random(),
                "");
        long english = database.sql("select entry from question where language = 'en'")
                .query(Long.class)
                .single();
        desk.write(english, new Draft(Language.NN, "Tittel", "", NAME, "", List.of(), List.of(), List.of()), author);
        redacting.redact(english, desk.entry(english).version(), NAME, administrator);
        assertThat(database.sql("select text from question where entry = :id")
                        .param("id", english)
                        .query(String.class)
                        .single())
                .isEqualTo("May [removed]?");
        assertThat(everything()).contains("[fjerna]");
    }

    @Test
    void onlyAnAdministratorRemoves() {
        assertHalted(() -> redacting.redact(id, desk.entry(id).version(), NAME, author), Halt.Why.NOT_ALLOWED);
        assertHalted(() -> redacting.redact(id, desk.entry(id).version(), "å", administrator), Halt.Why.WORDS_SHORT);
    }

    private String everything() {
        return List.of("entry", "revision", "question", "follow_up", "deed", "answer").stream()
                .map(table -> database.sql("select * from " + table)
                        .query()
                        .listOfRows()
                        .toString())
                .reduce("", String::concat);
    }
}
