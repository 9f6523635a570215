package no.rollesjekk.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.Language;
import no.rollesjekk.content.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Published knowledge comes in whole, or not at all. */
@EmptyForum
class ImportingTest {

    private static final String GOOD =
            "{\"id\": \"nb01\", \"language\": \"nb\", \"title\": \"Tittel\", \"answer\": \"Svaret.\"}\n";

    @Autowired
    private Answers answers;

    @Autowired
    private Importing importing;

    @Autowired
    private Desk desk;

    @TempDir
    private Path folder;

    @BeforeEach
    void clear() {
        desk.clear();
    }

    @Test
    void aLineMayTellEverything() {
        take("all.jsonl", """
                {"id": "da01", "language": "da", "title": "Titel", "question": "Hvem?", "answer": "Svar", \
                "sources": ["hol-7-2", "hab-13"], "url": "https://x.example/a", "asked": "2018-05-02", "more": 1}
                """);
        assertThat(answers.find("da01"))
                .contains(new Answer(
                        "da01",
                        Language.DA,
                        "Titel",
                        "Hvem?",
                        "Svar",
                        null,
                        List.of("hol-7-2", "hab-13"),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        "https://x.example/a",
                        LocalDate.of(2018, 5, 2)));
    }

    @Test
    void blankLinesAreNothing() {
        assertThat(take("a.jsonl", "\n" + GOOD + "\n  \n" + GOOD.replace("nb01", "nb02")))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id": "nb01",          | ``                           | 'id' is missing
            "id": "nb01",          | "id": null,                  | 'id' is missing
            "title": "Tittel",     | "title": " ",                | 'title' is missing
            "answer": "Svaret."    | "asked": "2018-05-02"        | 'answer' is missing
            "language": "nb",      | ``                           | 'language' is one of
            "nb",                  | "fr",                        | 'language' is one of
            "answer"               | "sources": ["hol-9"], "answer" | no source 'hol-9'
            "answer"               | "asked": "2. mai", "answer"  | 2. mai
            "nb01"                 | "../../etc/passwd"           | is no id
            "nb01"                 | "a/b"                        | is no id
            "nb01"                 | ".hidden"                    | is no id
            "nb01"                 | "a b"                        | is no id
            "Svaret."}             | "Svaret."                    | end-of-input
            {                      | [{                           | START_ARRAY
            """)
    void aWrongLineIsNamedAndNothingComesIn(String right, String wrong, String problem) {
        String lines = GOOD.replace("nb01", "first") + GOOD.replace(right, wrong) + GOOD.replace("nb01", "last");
        assertThat(refused("a.jsonl", lines))
                .startsWith(folder.resolve("a.jsonl") + ":2: ")
                .contains(problem);
        assertThat(answers.all()).isEmpty();
    }

    @Test
    void aWrongFileKeepsTheOthersOut() {
        new Project(folder).write("a.jsonl", GOOD);
        new Project(folder).write("b.jsonl", "{\n");
        assertThat(catchThrowableOfType(BadContent.class, () -> importing.take(folder)))
                .hasMessageStartingWith(folder.resolve("b.jsonl") + ":1: ");
        assertThat(answers.all()).isEmpty();
    }

    @Test
    void theSameIdAgainReplaces() {
        take("a.jsonl", GOOD.replace("\"answer\"", "\"sources\": [\"hab-13\"], \"answer\""));
        take("a.jsonl", GOOD.replace("Svaret.", "Et bedre svar."));
        assertThat(answers.all()).extracting(Answer::body).containsExactly("Et bedre svar.");
        assertThat(answers.citing("hab-13")).isEmpty();
    }

    @Test
    void markdownComesInWithItsFrontMatter() {
        take("md01.md", "---\nid: md01\nlanguage: nn\ntitle: Tittel\ntopic: conflict\n---\nEit *svar*.\n");
        assertThat(answers.find("md01")).get().satisfies(answer -> {
            assertThat(answer.language()).isEqualTo(Language.NN);
            assertThat(answer.topic()).isEqualTo("conflict");
            assertThat(answer.body()).isEqualTo("Eit *svar*.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"idd: x", "sources: [hol-9]", "language: fr", "id: ../md01"})
    void wrongFrontMatterIsNamedAndNothingComesIn(String line) {
        String head = "id: md01\nlanguage: nb\ntitle: Tittel\n".replaceAll("(?m)^" + line.split(":")[0] + ": .*\n", "");
        assertThat(refused("md01.md", "---\n" + head + line + "\n---\nBody\n"))
                .startsWith(folder.resolve("md01.md") + ":");
        assertThat(answers.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "picture.png"})
    void aFileOfAnotherKindIsRefused(String name) {
        assertThat(refused(name, "Text")).isEqualTo(folder.resolve(name) + ": is none of .jsonl, .md, .html");
    }

    private int take(String name, String text) {
        return desk.take(folder, name, text);
    }

    private String refused(String name, String text) {
        return String.valueOf(
                catchThrowableOfType(BadContent.class, () -> take(name, text)).getMessage());
    }
}
