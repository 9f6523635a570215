package no.rollesjekk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexTest {

    @TempDir
    private Path data;

    private Index index;

    @BeforeEach
    void open() {
        index = new Index(data);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void whatIsMissingIsMadeFromNothing() {
        assertThat(index.madeFrom()).isEmpty();
        assertThat(size()).isEmpty();
    }

    @Test
    void remembersWhatItWasMadeFrom() {
        assertThat(index.make(answers(3), "first")).isEqualTo(3);
        assertThat(index.madeFrom()).isEqualTo("first");
        assertThat(size()).contains(3);
    }

    @Test
    void takesOverWhatChangedAndWhatIsGone() {
        index.make(answers(3), "first");
        Findable changed = answer("answer-1", "Noe annet");
        index.change(Map.of(changed.key(), Optional.of(changed), "answer:answer-2", Optional.empty()), "second");
        assertThat(index.madeFrom()).isEqualTo("second");
        assertThat(size()).contains(2);
    }

    @Test
    void whoeverReadsWhileItIsMadeAnewReadsTheOld() {
        index.make(answers(3), "first");
        index.make(answers(5).peek(answer -> assertThat(size()).contains(3)), "second");
        assertThat(size()).contains(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".cfs", ".si"})
    void whatIsDamagedIsMadeAnew(String part) throws IOException {
        index.make(answers(3), "first");
        index.close();
        try (Stream<Path> files = Files.list(data.resolve("index"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().contains(part))
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
            }
        }
        index = new Index(data);
        assertThat(index.isWhole()).isFalse();
        index.make(answers(4), "second");
        assertThat(index.isWhole()).isTrue();
        assertThat(index.madeFrom()).isEqualTo("second");
        assertThat(size()).contains(4);
    }

    private Optional<Integer> size() {
        return index.ask(searcher -> searcher.getIndexReader().numDocs());
    }

    private static Stream<Findable> answers(int count) {
        return Stream.iterate(0, number -> number + 1).limit(count).map(number -> answer("answer-" + number, "Svar"));
    }

    private static Findable answer(String id, String title) {
        return new Findable(
                Kind.ANSWER, id, Language.NB, title, "", "Teksten.", null, null, "/svar/" + id, List.of(), List.of());
    }
}
