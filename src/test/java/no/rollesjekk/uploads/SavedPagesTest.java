package no.rollesjekk.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Objects;
import no.rollesjekk.content.Language;
import no.rollesjekk.content.Markdown;
import org.junit.jupiter.api.Test;

/** Of a saved page what somebody wrote comes in, and nothing that runs. */
class SavedPagesTest {

    @Test
    void aPageOfAForumIsAQuestionWithItsAnswer() {
        Brought page = saved("forum.html");
        assertThat(page.form()).isEqualTo(Brought.Form.FORUM_PAGE);
        assertThat(page.title()).isEqualTo("Kan vaktmesteren være koordinator?");
        assertThat(page.question())
                .isEqualTo("Vi har få ansatte. Vaktmesteren kjenner familien godt. Kan han ta rollen? <script>");
        assertThat(page.body())
                .startsWith("Kommunen velger hvem den oppnevner.")
                .contains("_opplæring_", "Gi et kurs.", "[Om kurs](https://ovelse.example/kurs)")
                .doesNotContain("hilsen", "Øvelsesredaksjonen", "post@", "a1b2c3", "Tips", "Kart", "alert", "script");
        assertThat(page.signature()).isEqualTo("Øvelsesredaksjonen");
        assertThat(page.year()).isEqualTo(2014);
        assertThat(page.address()).isEqualTo("https://ovelse.example/sporrehjornet/17");
    }

    @Test
    void whatLooksLikeMarkdownOnThePageIsShownAsItStood() {
        assertThat(Markdown.toText(saved("forum.html").body())).contains("Pris er 1 * 2 * 3.");
    }

    @Test
    void anArticleIsItsOwnPartOfThePage() {
        Brought page = saved("article.html");
        assertThat(page.form()).isEqualTo(Brought.Form.ARTICLE);
        assertThat(page.language()).isEqualTo(Language.DA);
        assertThat(page.title()).isEqualTo("Sådan fordeler vi rollen");
        assertThat(page.body())
                .startsWith("I Prøvekommunen mødes")
                .contains("## Tid")
                .doesNotContain("Læs også", "cookies", "Forside");
        assertThat(page.year()).isEqualTo(2019);
    }

    @Test
    void aPageInNoShapeGivesAllThatCanBeRead() {
        Brought page = saved("nonsense.html");
        assertThat(page.form()).isEqualTo(Brought.Form.WHOLE_TEXT);
        assertThat(page.title()).isEqualTo("Notat");
        assertThat(page.body())
                .contains("Første tanke", "uten", "Midt på", "Celle en", "Celle to")
                .doesNotContain("tegning", "onerror", "<");
    }

    @Test
    void lettersAreReadAsThePageSaysTheyAreWritten() {
        String html = "<meta charset=\"windows-1252\"><h1>Råd</h1><p>Ærlig</p>";
        Brought page = Unpacking.read(new Upload("side.htm", html.getBytes(Charset.forName("windows-1252"))))
                .get(0);
        assertThat(page.title()).isEqualTo("Råd");
        assertThat(page.body()).isEqualTo("Ærlig");
    }

    @Test
    void aPageWithNothingToReadIsRefused() {
        assertThatThrownBy(() -> Unpacking.read(Upload.ofPage("<nav>Meny</nav><script>x()</script>")))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("upload.nothing");
    }

    private static Brought saved(String name) {
        try (InputStream file = Objects.requireNonNull(SavedPagesTest.class.getResourceAsStream("/uploads/" + name))) {
            return Unpacking.read(new Upload(name, file.readAllBytes())).get(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
