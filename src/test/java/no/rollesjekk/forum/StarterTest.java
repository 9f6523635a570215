package no.rollesjekk.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.Language;
import no.rollesjekk.content.Project;
import no.rollesjekk.reasoning.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The answers in the project's files are taken into the database, and follow the files. */
@EmptyForum
class StarterTest {

    private static final String FIRST = "content/answers/first.md";
    private static final String SECOND = "content/answers/second.md";

    @Autowired
    private Answers answers;

    @Autowired
    private FormerAddresses addresses;

    @Autowired
    private Changes changes;

    @Autowired
    private Desk desk;

    private final List<Object> events = new ArrayList<>();
    private Project project;
    private Starter starter;

    @BeforeEach
    void writeTwoAnswers(@TempDir Path folder) {
        desk.clear();
        project = new Project(folder);
        project.write(FIRST, markdown("first", "The first body."));
        project.write(SECOND, markdown("second", "The second body."));
        starter = new Starter(project.files(), House.SOURCES, answers, addresses, changes, events::add);
    }

    @Test
    void takesInEveryFile() {
        assertThat(starter.load()).isEqualTo(2);
        assertThat(answers.find("first")).get().extracting(Answer::body).isEqualTo("The first body.");
        assertThat(answers.find("second")).get().extracting(Answer::sources).isEqualTo(List.of("hol-7-2"));
        assertThat(events).containsExactly(new AnswersChanged());
    }

    @Test
    void ofOneDaysAnswersThoseInTheReadersLanguageAreTheNewest() {
        project.change(SECOND, "language: nb", "language: en");
        starter.load();
        assertThat(answers.newest(Language.NB, 2)).extracting(Answer::id).containsExactly("first", "second");
        assertThat(answers.newest(Language.EN, 2)).extracting(Answer::id).containsExactly("second", "first");
    }

    @Test
    void leavesAnAnswerThatTheDeskLooksAfterWhenItsFileIsGone(@TempDir Path other) {
        starter.load();
        answers.hold("first");
        Project without = new Project(other);
        without.write(SECOND, markdown("second", "The second body."));
        new Starter(without.files(), House.SOURCES, answers, addresses, changes, events::add).load();
        assertThat(answers.find("first")).isPresent();
    }

    @Test
    void changesNothingTheSecondTime() {
        starter.load();
        String before = answers.fingerprint();
        events.clear();
        assertThat(starter.load()).isZero();
        assertThat(answers.fingerprint()).isEqualTo(before);
        assertThat(events).isEmpty();
    }

    @Test
    void takesInAnEditedFile() {
        starter.load();
        String before = answers.fingerprint();
        project.change(FIRST, "The first body.", "A better body.");
        assertThat(starter.load()).isEqualTo(1);
        assertThat(answers.find("first")).get().extracting(Answer::body).isEqualTo("A better body.");
        assertThat(answers.fingerprint()).isNotEqualTo(before);
    }

    @Test
    void letsGoOfWhatAnEditedFileNoLongerCites() {
        starter.load();
        project.change(FIRST, "sources: [hol-7-2]", "sources: [hab-13]");
        starter.load();
        assertThat(answers.citing("hol-7-2")).extracting(Answer::id).containsExactly("second");
        assertThat(answers.citing("hab-13")).extracting(Answer::id).containsExactly("first");
    }

    @Test
    void takesTheAnswerAlongWithAFileThatIsGone() {
        starter.load();
        project.remove(SECOND);
        assertThat(starter.load()).isEqualTo(1);
        assertThat(answers.all()).extracting(Answer::id).containsExactly("first");
        assertThat(answers.citing("hol-7-2")).extracting(Answer::id).containsExactly("first");
    }

    @Test
    void leavesAnImportedAnswerAlone(@TempDir Path elsewhere) {
        starter.load();
        desk.take(elsewhere, "first.md", markdown("first", "What the editors brought in."));
        project.change(FIRST, "The first body.", "A better body.");
        assertThat(starter.load()).isZero();
        assertThat(answers.find("first")).get().extracting(Answer::body).isEqualTo("What the editors brought in.");
    }

    @Test
    void doesNotTakeAnImportedAnswerAlongWithItsFile(@TempDir Path elsewhere) {
        starter.load();
        desk.take(elsewhere, "first.md", markdown("first", "What the editors brought in."));
        desk.take(elsewhere, "third.md", markdown("third", "What no file holds."));
        project.remove(FIRST);
        assertThat(starter.load()).isZero();
        assertThat(answers.all()).extracting(Answer::id).containsExactlyInAnyOrder("first", "second", "third");
    }

    @Test
    void stopsAtAFileThatIsNotNamedAsItsAnswer() {
        project.write("content/answers/third.md", markdown("fourth", "Body."));
        assertThatExceptionOfType(BadContent.class)
                .isThrownBy(starter::load)
                .withMessage("content/answers/third.md: the id in the file is fourth");
    }

    private static String markdown(String id, String body) {
        return """
                ---
                id: %s
                language: nb
                title: Tittel
                sources: [hol-7-2]
                published: 2026-11-22
                ---
                %s
                """.formatted(id, body);
    }
}
