package no.rollesjekk.search;

import java.util.List;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;
import no.rollesjekk.sources.Source;
import no.rollesjekk.sources.Sources;
import org.springframework.stereotype.Component;

/** What can be cited, in each language it is told in. */
@Component
class SourceShelf implements Shelf {

    private final Sources sources;

    SourceShelf(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Findable> all() {
        return sources.all().stream()
                .flatMap(source -> source.says().byLanguage().keySet().stream()
                        .flatMap(tag -> Language.of(tag).stream())
                        .map(language -> findable(source, language)));
    }

    @Override
    public String mark() {
        return Integer.toHexString(all().toList().hashCode());
    }

    private static Findable findable(Source source, Language language) {
        return new Findable(
                Kind.SOURCE,
                source.id(),
                language,
                source.citation() + ", " + source.place(),
                "",
                source.title() + "\n" + source.says().in(language),
                null,
                source.from(),
                "/kilder/" + source.id(),
                List.of(source.id()),
                List.of());
    }
}
