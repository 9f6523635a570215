package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
            "/svar/kan-brukerens-soster-vaere-koordinator",
            "/regler",
            "/regler/child-welfare-without-supervision-earlier",
            "/regler/matrise",
            "/regler/matrise?post=",
            "/kilder",
            "/kilder/fvl-10",
            "/spor",
            "/finnes-ikke",
            "/redaksjon/inn");

    /** A case with much to say about it, one that is asked about, one out of scope, and nothing at all. */
    private static final List<Map<String, String>> TOLD = Stream.of(
                    "Saksbehandleren i barnevernet fører tilsyn med barnet og vurderer vedtak. Kan hun være koordinator?",
                    "Kan Kari være koordinator?",
                    "Når åpner svømmehallen?",
                    "")
            .map(text -> Map.of("text", text, "asIs", "true", "asker", "LEADER", "municipality", "SMALL"))
            .toList();

    private static final Map<String, List<Map<String, String>>> FORMS = Map.of(
            "/rad",
            TOLD,
            "/spor",
            TOLD,
            "/sjekk",
            List.of(
                    Map.of(),
                    Map.of("c.function", "HOME_NURSE"),
                    Map.of("c.function", "HOME_NURSE", "go", "advice"),
                    Map.of("asked", "function"),
                    Map.of("asOf", "i morgen")));

    @Autowired
    private Visitor visitor;

    @Autowired
    private Bokmaal bokmaal;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NB")
    void noPageMixesLanguages(Language language) {
        String prefix = "/" + language.tag();
        Set<String> foreign = bokmaal.notIn(language);
        Map<String, Document> pages = new LinkedHashMap<>();
        PAGES.forEach(path -> pages.put(path, visitor.get(prefix + path).page()));
        FORMS.forEach((path, forms) -> forms.forEach(form ->
                pages.put(path + " " + form, visitor.fillIn(prefix + path, form).page())));
        assertThat(pages)
                .allSatisfy((name, page) ->
                        assertThat(page.select("html").attr("lang")).as(name).isEqualTo(language.tag()));
        SortedMap<String, Set<String>> mixed = new TreeMap<>();
        pages.forEach((name, page) -> {
            Set<String> strange = sentences(page, language);
            strange.retainAll(foreign);
            if (!strange.isEmpty()) {
                mixed.put(name, strange);
            }
        });
        assertThat(mixed).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NB")
    void aPageInBokmaalWouldBeSeen(Language language) {
        Set<String> foreign = bokmaal.notIn(language);
        assertThat(PAGES)
                .allSatisfy(path -> assertThat(sentences(visitor.get(path).page(), Language.NB))
                        .containsAnyElementsOf(foreign));
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
        return Arrays.stream(new String[] {"aria-label", "title", "alt", "placeholder"})
                .map(element::attr);
    }
}
