package no.rollesjekk.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.FrontMatter;
import no.rollesjekk.content.Language;
import no.rollesjekk.content.Markdown;
import no.rollesjekk.reasoning.House;
import tools.jackson.core.type.TypeReference;

/** The published answers in an index of their own. */
final class PublishedTexts {

    private PublishedTexts() {}

    static Searching in(Index index) {
        index.make(all().stream(), "published");
        return searching(index);
    }

    static Searching searching(Index index) {
        return new Searching(index, Concepts.load(House.FILES), FunctionWords.load(House.FILES));
    }

    static List<Findable> all() {
        return House.FILES.each("content/answers/*.md", PublishedTexts::findable);
    }

    private static Findable findable(ContentFile file) {
        FrontMatter parts = FrontMatter.of(file);
        Map<String, Object> head = House.FILES.yaml(parts.head(), new TypeReference<Map<String, Object>>() {});
        return new Findable(
                Kind.ANSWER,
                file.stem(),
                Language.of(head.get("language").toString()).orElseThrow(),
                head.get("title").toString(),
                Optional.ofNullable(head.get("question")).map(Object::toString).orElse(""),
                Markdown.toText(parts.body()),
                head.get("topic").toString(),
                null,
                "/svar/" + file.stem(),
                List.of(),
                List.of());
    }
}
