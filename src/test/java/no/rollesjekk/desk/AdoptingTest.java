package no.rollesjekk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.Project;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.forum.Importing;
import no.rollesjekk.forum.Starter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@Editors
class AdoptingTest {

    @Autowired
    private Desks desk;

    @Autowired
    private Adopting adopting;

    @Autowired
    private Starter starter;

    @Autowired
    private Importing importing;

    @Autowired
    private Answers answers;

    private Account reviewer;
    private Answer known;

    @BeforeEach
    void loadTheStarterKnowledge() {
        desk.clear();
        reviewer = desk.person("kvalitetssikrer", Role.REVIEWER);
        starter.load();
        known = answers.all().get(0);
    }

    @Test
    void anAnswerThatIsTakenOverStandsAsItStood() {
        long id = adopting.adopt(known.id(), reviewer);
        assertThat(answers.find(known.id())).contains(known);
        assertThat(desk.entry(id).state()).isEqualTo(State.PUBLISHED);
        assertThat(adopting.adopt(known.id(), reviewer)).isEqualTo(id);
    }

    @Test
    void aWithdrawnAnswerDoesNotComeBackWithItsFile() {
        long id = adopting.adopt(known.id(), reviewer);
        desk.move(id, Move.WITHDRAW, reviewer);
        starter.load();
        assertThat(answers.find(known.id())).isEmpty();
    }

    @Test
    void noFileIsImportedOverWhatTheDeskLooksAfter(@TempDir Path folder) {
        adopting.adopt(known.id(), reviewer);
        new Project(folder)
                .write(
                        "svar.jsonl",
                        "{\"id\": \"%s\", \"language\": \"nb\", \"title\": \"T\", \"answer\": \"A\"}"
                                .formatted(known.id()));
        assertThatThrownBy(() -> importing.take(folder.resolve("svar.jsonl")))
                .isInstanceOf(BadContent.class)
                .hasMessageContaining("looked after at the desk");
        assertThat(answers.find(known.id())).contains(known);
    }

    @Test
    void whatIsRevisedAndPublishedKeepsItsAddressAndItsFirstDay() {
        long id = adopting.adopt(known.id(), reviewer);
        desk.write(id, desk.person("forfatter", Role.AUTHOR));
        desk.move(id, Move.SUBMIT, reviewer);
        desk.move(id, Move.PUBLISH, reviewer);
        Answer now = answers.find(known.id()).orElseThrow();
        assertThat(now.title()).isEqualTo(Desks.TEXT.title());
        assertThat(now.published()).isEqualTo(known.published());
    }
}
