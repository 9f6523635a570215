package no.rollesjekk.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyForum
class FormerAddressesTest {

    @Autowired
    private FormerAddresses addresses;

    @Autowired
    private Exporting exporting;

    @Autowired
    private Importing importing;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Answers answers;

    @Autowired
    private Desk desk;

    @TempDir
    private Path folder;

    @BeforeEach
    void renameAnAnswer() {
        desk.clear();
        desk.take(folder, "new-name.md", """
                ---
                id: new-name
                language: nb
                title: Tittelen
                formerly: [old-name, older-name]
                ---
                Teksten.
                """);
    }

    @Test
    void anOldNameLeadsToTheNew() {
        assertThat(addresses.now("old-name")).contains("new-name");
        assertThat(addresses.now("older-name")).contains("new-name");
        assertThat(addresses.now("another")).isEmpty();
    }

    @Test
    void aNameThatAnAnswerHasTodayLeadsNowhere() {
        desk.take(
                folder, "answers.jsonl", "{\"id\":\"old-name\",\"language\":\"nb\",\"title\":\"T\",\"answer\":\"A\"}");
        assertThat(addresses.now("old-name")).isEmpty();
    }

    @Test
    void anAnswerThatComesBackKeepsItsOldNames() {
        Answer answer = answers.find("new-name").orElseThrow();
        publishing.publish(answer);
        publishing.takeDown(answer.id());
        publishing.publish(answer);
        assertThat(addresses.now("old-name")).contains("new-name");
    }

    @Test
    void oldNamesGoWithAnAnswerThatIsGoneForGood() {
        answers.remove("new-name");
        assertThat(addresses.now("old-name")).isEmpty();
    }

    @Test
    void oldNamesGoOutAndComeBack(@TempDir Path out) {
        exporting.write(out);
        desk.clear();
        importing.take(out);
        assertThat(addresses.of("new-name")).containsExactly("old-name", "older-name");
    }
}
