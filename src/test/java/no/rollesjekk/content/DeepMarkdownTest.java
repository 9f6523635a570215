package no.rollesjekk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.rollesjekk.XssVectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text can be as long as a text may be, and nested as deep as it likes. */
class DeepMarkdownTest {

    private static final int LONG = 100_000;

    static Stream<Named<String>> texts() {
        return Stream.of(
                Named.of("quotes in quotes", "> ".repeat(LONG / 2) + "x"),
                Named.of("quotes without space", ">".repeat(LONG)),
                Named.of(
                        "lists in lists",
                        IntStream.range(0, 400)
                                .mapToObj(i -> " ".repeat(2 * i) + "- x")
                                .collect(Collectors.joining("\n"))),
                Named.of("lists on one line", "- ".repeat(LONG / 2) + "x"),
                Named.of("brackets that open", "[".repeat(LONG)),
                Named.of("brackets in brackets", "[".repeat(LONG / 2) + "]".repeat(LONG / 2)),
                Named.of("pictures in pictures", "![".repeat(LONG / 4) + "](x)".repeat(LONG / 4)),
                Named.of("links in links", "[a".repeat(LONG / 8) + "](b)".repeat(LONG / 8)),
                Named.of("stars", "*".repeat(LONG)),
                Named.of("emphasis in emphasis", "*a **b ".repeat(LONG / 14) + "c** d*".repeat(LONG / 14)),
                Named.of("underlines and stars", "_*".repeat(LONG / 4) + "x" + "*_".repeat(LONG / 4)),
                Named.of(
                        "ticks of every length",
                        IntStream.range(1, 400)
                                .mapToObj(i -> "`".repeat(i) + "x")
                                .collect(Collectors.joining(" "))),
                Named.of("half tags", "<a ".repeat(LONG / 3)),
                Named.of("comments that open", "<!--".repeat(LONG / 4)),
                Named.of("ten thousand headings", "# x\n".repeat(10_000)),
                Named.of("a thousand columns", "|x".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n"),
                Named.of("ten thousand names of links", "[x]: /y\n".repeat(10_000)),
                Named.of("entities", "&amp;".repeat(LONG / 5)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void becomesAPageAndPlainText(String text) {
        String html = Markdown.toHtml(text);
        assertThat(XssVectors.wrong(Jsoup.parse(html).body().select("body > *, body > * *")))
                .isEmpty();
        assertThat(Markdown.toText(text)).isNotNull();
    }
}
