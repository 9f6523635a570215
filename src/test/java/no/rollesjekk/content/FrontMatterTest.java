package no.rollesjekk.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between the two lines of dashes is for the product, the rest for the reader. */
class FrontMatterTest {

    @Test
    void headAndBodyPart() {
        FrontMatter parts = of("---\nid: a\ntitle: b\n---\n\nThe body.\n");
        assertThat(parts.head().text()).isEqualTo("id: a\ntitle: b\n");
        assertThat(parts.body()).isEqualTo("The body.");
    }

    @Test
    void theHeadKnowsOnWhichLineItBegins() {
        assertThat(of("---\nid: a\n---\nBody\n").head())
                .isEqualTo(new ContentFile("content/answers/a.md", "id: a\n", 2));
    }

    @Test
    void aRuleOfDashesInTheBodyStaysInTheBody() {
        assertThat(of("---\nid: a\n---\nFirst\n\n---\n\nSecond\n").body()).isEqualTo("First\n\n---\n\nSecond");
    }

    @Test
    void lineEndsOfWindowsAreUnderstood() {
        FrontMatter parts = of("---\r\nid: a\r\n---\r\nBody\r\n");
        assertThat(parts.head().text()).isEqualTo("id: a\n");
        assertThat(parts.body()).isEqualTo("Body");
    }

    @Test
    void theHeadMayBeEmpty() {
        assertThat(of("---\n---\nBody\n").head().text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Body only\n",
                "---\nid: a\nnever closed\n",
                "\n---\nid: a\n---\nBody\n",
                "----\nid: a\n---\n"
            })
    void aFileWithoutFrontMatterIsRefusedWithFileAndLine(String text) {
        assertThatExceptionOfType(BadContent.class)
                .isThrownBy(() -> of(text))
                .withMessageStartingWith("content/answers/a.md:1: ")
                .withMessageContaining("---");
    }

    private static FrontMatter of(String text) {
        return FrontMatter.of(new ContentFile("content/answers/a.md", text, 1));
    }
}
