package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** No page has a sentence of bokmål among those of another language, but where it says so with {@code lang}. */
@Served
class UnmixedTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/sjekk",
            "/svar",
            "/svar?q=habilitet",
            "/svar?q=zzzzzz",
            "/svar/rollen-som-koordinator",
            "/regler",
            "/regler/supervision-in-case",
            "/regler/matrise",
            "/regler/matrise?post=",
            "/kilder",
            "/kilder/fvl-6",
            "/spor",
            "/finnes-ikke",
            "/redaksjon/inn");

    /** What is told, in forms: a case with much to say about it, one that is asked about, and one out of scope. */
    private static final List<String> TOLD = List.of(
            "Saksbehandleren i barnevernet fører tilsyn med barnet og vurderer vedtak. Kan hun være koordinator?",
            "Kan Kari være koordinator?",
            "Når åpner svømmehallen?",
            "");

    @Autowired
    private Visitor visitor;

    @Autowired
    private Bokmaal bokmaal;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NB")
    void noPageMixesLanguages(Language language) {
        String prefix = "/" + language.tag();
        Set<String> foreign = bokmaal.notIn(language);
        Stream<Reply> read = PAGES.stream().map(path -> visitor.get(prefix + path));
        Stream<Reply> told = Stream.of("/rad", "/spor", "/spor/send").flatMap(path -> TOLD.stream()
                .map(text -> visitor.fillIn(
                        prefix + path,
                        Map.of("text", text, "asIs", "true", "asker", "LEADER", "municipality", "SMALL"))));
        Stream<Reply> checked = Stream.of(
                        Map.of("c.function", "NURSE"),
                        Map.of("c.function", "NURSE", "go", "advice"),
                        Map.of("asked", "function"))
                .map(answers -> visitor.fillIn(prefix + "/sjekk", answers));
        assertThat(Stream.of(read, told, checked).flatMap(replies -> replies)).allSatisfy(reply -> {
            assertThat(reply.page().select("html").attr("lang")).isEqualTo(language.tag());
            assertThat(sentences(reply.page(), language)).doesNotContainAnyElementsOf(foreign);
        });
    }

    private static Set<String> sentences(Document page, Language language) {
        page.select("[lang]:not(html):not([lang=" + language.tag() + "])").remove();
        return page.getAllElements().stream()
                .flatMap(element -> Stream.concat(Stream.of(element.ownText()), attributes(element)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> attributes(Element element) {
        return Arrays.stream(new String[] {"aria-label", "title", "alt", "placeholder"}).map(element::attr);
    }
}
