package no.rollesjekk.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.rollesjekk.content.Language;
import org.junit.jupiter.api.Test;

/** Markdown, tables and JSON lines become texts; a wrong line is named, and nothing is read then. */
class FilesTest {

    @Test
    void markdownHasItsFieldsInFrontOfIt() {
        Brought text = read(
                        "a.md", "---\ntitle: Hvem?\nlanguage: nn\nsources: [hol-7-2]\nasked: 2018-05-02\n---\nAlle.")
                .get(0);
        assertThat(text.title()).isEqualTo("Hvem?");
        assertThat(text.language()).isEqualTo(Language.NN);
        assertThat(text.sources()).containsExactly("hol-7-2");
        assertThat(text.asked()).isEqualTo(LocalDate.of(2018, 5, 2));
        assertThat(text.body()).isEqualTo("Alle.");
    }

    @Test
    void markdownWithoutFieldsIsNamedByItsHeadingOrItsFile() {
        assertThat(read("a.md", "# Hvem?\nAlle.").get(0))
                .extracting(Brought::title, Brought::body)
                .containsExactly("Hvem?", "Alle.");
        assertThat(read("Om rollen.md", "Alle.").get(0).title()).isEqualTo("Om rollen");
    }

    @Test
    void aTableIsPartedByCommasOrSemicolonsAndHasTextsOfSeveralLines() {
        for (String mark : List.of(",", ";")) {
            String csv =
                    "\uFEFFTitle,Answer,Sources\r\nEn,\"Linje\r\nto, \"\"sitat\"\"\",hol-7-2 hab-13\r\nTo,Svar,\r\n"
                            .replace(",", mark);
            List<Brought> texts = read("a.csv", csv);
            assertThat(texts).extracting(Brought::title).containsExactly("En", "To");
            assertThat(texts).extracting(Brought::line).containsExactly(2, 4);
            assertThat(texts.get(0).body()).isEqualTo("Linje\nto" + mark + " \"sitat\"");
            assertThat(texts.get(0).sources()).containsExactly("hol-7-2", "hab-13");
        }
    }

    @Test
    void everyWrongLineIsNamedWithItsNumber() {
        assertThat(mistakes(
                        "a.jsonl", "{\"title\":\"A\",\"answer\":\"B\"}\n\n{\"title\":\"A\"}\nnei\n{\"titel\":\"A\"}"))
                .extracting(Mistake::line, Mistake::message)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(3, "upload.text"),
                        org.assertj.core.api.Assertions.tuple(4, "upload.json"),
                        org.assertj.core.api.Assertions.tuple(5, "upload.name"));
        assertThat(mistakes("a.csv", "title,answer\nA,B\nC\n"))
                .extracting(Mistake::line)
                .containsExactly(3);
        assertThat(mistakes("a.csv", "title,answer\nA,\"B\nC\n"))
                .extracting(Mistake::message)
                .containsExactly("upload.table");
        assertThat(mistakes("a.csv", "title,answer,asked\nA,B,i fjor\n"))
                .extracting(Mistake::message)
                .containsExactly("upload.day");
        assertThat(mistakes("a.md", "---\ntitle: [\n---\nB"))
                .extracting(Mistake::message)
                .containsExactly("upload.json");
    }

    @Test
    void noFileIsReadThatIsTooLargeEmptyOrOfAnotherKind() {
        assertThat(mistakes("a.md", "a".repeat(Upload.MOST_BYTES + 1)))
                .extracting(Mistake::message)
                .containsExactly("upload.large");
        assertThat(mistakes("a.md", "")).extracting(Mistake::message).containsExactly("upload.empty");
        assertThat(mistakes("a.exe", "MZ")).extracting(Mistake::message).containsExactly("upload.kind");
        assertThat(mistakes("a.jsonl", "{}\n".repeat(201)))
                .extracting(Mistake::message)
                .containsExactly("upload.many");
        Unfit latin = catchThrowableOfType(
                Unfit.class,
                () -> Unpacking.read(new Upload("a.csv", "title\nå".getBytes(StandardCharsets.ISO_8859_1))));
        assertThat(latin.mistakes()).extracting(Mistake::message).containsExactly("upload.encoding");
    }

    private static List<Brought> read(String name, String text) {
        return Unpacking.read(new Upload(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Mistake> mistakes(String name, String text) {
        return catchThrowableOfType(Unfit.class, () -> read(name, text)).mistakes();
    }
}
