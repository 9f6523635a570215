package no.rollesjekk.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.Language;
import no.rollesjekk.uploads.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Of a saved page only what its author wrote comes in. */
@EmptyForum
class SavedPageTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="da"><head><title>Titel | Kommune</title><style>p { color: red }</style></head>
            <body>
            <nav><ul><li>Menu</li></ul></nav>
            <header><p>Banner</p></header>
            <main>
              <h1>Rollen som koordinator</h1>
              <p>Den <em>første</em> linje.</p>
              <script>document.write("<p>Script</p>")</script>
              <h2>Om rollen</h2>
              <ul><li>Et punkt</li></ul>
              <form><p>Giv feedback</p><button>Send</button></form>
              <aside><p>Læs også</p></aside>
              <div role="navigation"><p>Næste side</p></div>
              <p hidden>Skjult</p>
            </main>
            <footer><p>Om cookies</p></footer>
            <noscript><p>Slå JavaScript til</p></noscript>
            </body></html>
            """;

    @Autowired
    private Answers answers;

    @Autowired
    private Desk desk;

    @TempDir
    private Path folder;

    @BeforeEach
    void clear() {
        desk.clear();
    }

    @Test
    void losesMenusAndScripts() {
        assertThat(saved("side.html", PAGE).body()).isEqualTo("Den _første_ linje.\n\n## Om rollen\n\n-   Et punkt");
    }

    @Test
    void isNamedByItsHeading() {
        assertThat(saved("side.html", PAGE).title()).isEqualTo("Rollen som koordinator");
    }

    @Test
    void isNamedByItsTitleWhereItHasNoHeading() {
        assertThat(saved("side.html", PAGE.replaceAll("<h1>.*</h1>", "")).title())
                .isEqualTo("Titel | Kommune");
    }

    @Test
    void speaksTheLanguageItSays() {
        assertThat(saved("side.html", PAGE).language()).isEqualTo(Language.DA);
    }

    @Test
    void speaksBokmaalWhereItSaysNothing() {
        assertThat(saved("side.html", PAGE.replace(" lang=\"da\"", "")).language())
                .isEqualTo(Language.NB);
    }

    @Test
    void takesItsIdFromTheNameOfItsFile() {
        assertThat(saved("Om Rollen (2).HTM", PAGE).id()).isEqualTo("om-rollen-2");
    }

    @Test
    void needsNoMainPart() {
        assertThat(saved("side.html", "<p>Bare dette.</p>").body()).isEqualTo("Bare dette.");
    }

    @Test
    void ofAForumIsAQuestionWithItsAnswerAsAtTheDesk() throws IOException {
        try (InputStream page = SavedPageTest.class.getResourceAsStream("/uploads/forum.html")) {
            Answer answer = saved("forum.html", new String(page.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(answer.question()).startsWith("Vi har få ansatte.");
            assertThat(answer.body())
                    .startsWith("Kommunen velger hvem den oppnevner.")
                    .doesNotContain("Tips", "Øvelsesredaksjonen");
            assertThat(answer.url()).isEqualTo("https://ovelse.example/sporrehjornet/17");
        }
    }

    @Test
    void isRefusedWhenItIsTooLarge() {
        assertThatExceptionOfType(BadContent.class)
                .isThrownBy(() -> saved("side.html", "<p>" + "a".repeat(Upload.MOST_BYTES)))
                .withMessage(folder.resolve("side.html") + ": is larger than 1 MB");
    }

    @Test
    void isRefusedWhenThereIsNothingToRead() {
        assertThatExceptionOfType(BadContent.class)
                .isThrownBy(() -> saved("side.html", "<nav>Menu</nav><script>x()</script>"))
                .withMessage(folder.resolve("side.html") + ": there is no text on the page");
    }

    private Answer saved(String name, String html) {
        desk.take(folder, name, html);
        return answers.all().get(0);
    }
}
