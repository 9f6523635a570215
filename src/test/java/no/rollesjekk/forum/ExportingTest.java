package no.rollesjekk.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.rollesjekk.content.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What is exported can be imported again, and nothing is lost on the way. */
@EmptyForum
class ExportingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Answers answers;

    @Autowired
    private Starter starter;

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
    void theStarterKnowledgeComesBackWhole() {
        assertNothingIsLost(starter.load());
    }

    @Test
    void everyPartOfAnAnswerComesBack() {
        answers.save(
                new Answer(
                        "full",
                        Language.NN,
                        "Tittel",
                        "Kven er det?",
                        "Ein\n\n## Overskrift\n\n- punkt",
                        "conflict",
                        List.of("hol-7-2", "hab-13", "fvl-8"),
                        List.of("supervision-in-case", "budget-in-case"),
                        List.of("training", "split-roles"),
                        "Redaksjonen",
                        DAY,
                        DAY.plusYears(1),
                        "https://x.example/?a=1&b=2#c",
                        DAY.minusYears(8)),
                null);
        assertNothingIsLost(1);
    }

    @Test
    void wordsThatMeanSomethingInYamlComeBack() {
        for (String title : List.of(
                "no",
                "2026-11-22",
                "- a: b # c",
                "'x' \"y\"",
                "[a, {b}]",
                "@&*!%`|>",
                "null",
                "1e3",
                "Æ ø\u00a0å 😀")) {
            answers.save(answer("t" + Math.abs(title.hashCode()), title, title + "\n" + title, title), null);
        }
        assertNothingIsLost(9);
    }

    @Test
    void dashesInTheBodyComeBack() {
        answers.save(answer("dashes", "Tittel", null, "---\n\nFørst\n\n---\n\nSå\n\n---"), null);
        assertNothingIsLost(1);
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        desk.take(folder, "in.jsonl", "{\"id\": \"x\", \"language\": \"en\", \"title\": \"T\", \"answer\": \"A\"}");
        assertNothingIsLost(1);
    }

    @Test
    void anIdWithADotComesBack() {
        answers.save(answer("part.2", "Tittel", null, "Svar"), null);
        assertNothingIsLost(1);
    }

    @Test
    void theFolderIsMadeWhereItIsMissing() {
        exporting.write(folder.resolve("a/b"));
        assertThat(folder.resolve("a/b")).isDirectory();
    }

    private void assertNothingIsLost(int count) {
        List<Answer> before = answers.all();
        assertThat(before).hasSize(count);
        Path out = folder.resolve("out");
        assertThat(exporting.write(out)).isEqualTo(count);
        desk.clear();
        assertThat(importing.take(out)).isEqualTo(count);
        assertThat(answers.all()).isEqualTo(before);
    }

    private static Answer answer(String id, String title, @Nullable String question, String body) {
        return new Answer(
                id,
                Language.NB,
                title,
                question,
                body,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }
}
