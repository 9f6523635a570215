package no.rollesjekk.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import no.rollesjekk.content.BadContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyForum
class ForumMistakesTest {

    private static final String GOOD =
            "{\"id\": \"nb01\", \"language\": \"nb\", \"title\": \"Tittel\", \"answer\": \"Svaret.\"}\n";

    @Autowired
    private Answers answers;

    @Autowired
    private Exporting exporting;

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
    void aLineThatIsNullIsNamed() {
        assertRefused("a.jsonl", GOOD + "null\n", ":2: ");
    }

    @Test
    void aSourceCitedTwiceIsNamedOrTakenOnce() {
        desk.take(folder, "a.jsonl", GOOD.replace("\"answer\"", "\"sources\": [\"hol-7-2\", \"hol-7-2\"], \"answer\""));
        assertThat(answers.citing("hol-7-2")).hasSize(1);
    }

    @Test
    void aTitleThatIsTooLongIsNamed() {
        assertRefused("a.jsonl", GOOD + GOOD.replace("Tittel", "T".repeat(501)), ":2: ");
    }

    @Test
    void anAddressThatIsTooLongIsNamed() {
        assertRefused(
                "a.jsonl",
                GOOD.replace("\"answer\"", "\"url\": \"https://x.example/" + "u".repeat(2000) + "\", \"answer\""),
                ":1: ");
    }

    @Test
    void aNameThatGivesNoIdIsNamed() {
        assertRefused("å.md", "---\nid: å\nlanguage: nb\ntitle: T\n---\nB\n", ": ");
    }

    @Test
    void frontMatterThatSaysNothingIsNamed() {
        assertRefused("a.md", "---\nnull\n---\nB\n", ":2: ");
    }

    @Test
    void aSavedPageMayHaveANorwegianName() {
        desk.take(folder, "Å.html", "<p>Tekst.</p>");
        assertThat(answers.all()).hasSize(1);
    }

    @Test
    void aSavedPageMayHaveALongName() {
        desk.take(folder, "Koordinator for personer med behov for langvarige ".repeat(3) + ".html", "<p>Tekst.</p>");
        assertThat(answers.all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<main><div>Viktige ord.</div><p>Avsnitt.</p></main> | Viktige ord.",
                "<main><h4>Mellomtittel</h4><p>Avsnitt.</p></main> | Mellomtittel",
                "<main><table><tr><td>Celle</td></tr></table><p>Avsnitt.</p></main> | Celle",
                "<main><blockquote>Sitat</blockquote><p>Avsnitt.</p></main> | Sitat"
            })
    void aSavedPageKeepsItsText(String html, String text) {
        desk.take(folder, "side.html", html);
        assertThat(answers.all().get(0).body()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ul><li><p>Innerst</p></li></ul>", "<ul><li>Ytre<ul><li>Innerst</li></ul></li></ul>"})
    void aSavedPageSaysNothingTwice(String html) {
        desk.take(folder, "side.html", "<main>" + html + "</main>");
        assertThat(answers.all().get(0).body()).containsOnlyOnce("Innerst");
    }

    @Test
    void aBodyThatBeginsWithCodeComesBackFromAnExport() {
        desk.take(folder, "a.jsonl", GOOD.replace("Svaret.", "    kode\\n\\nSvaret."));
        exporting.write(folder.resolve("out"));
        desk.clear();
        importing.take(folder.resolve("out"));
        assertThat(answers.find("nb01")).get().extracting(Answer::body).isEqualTo("    kode\n\nSvaret.");
    }

    private void assertRefused(String name, String text, String where) {
        assertThatExceptionOfType(BadContent.class)
                .isThrownBy(() -> desk.take(folder, name, text))
                .withMessageStartingWith(folder.resolve(name) + where);
    }
}
