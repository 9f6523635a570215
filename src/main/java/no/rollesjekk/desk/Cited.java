package no.rollesjekk.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.sources.Source;
import no.rollesjekk.sources.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How sources and rules read today, a part on each line. */
@Component
class Cited {

    private final Sources sources;
    private final RuleBook book;

    Cited(Sources sources, RuleBook book) {
        this.sources = sources;
        this.book = book;
    }

    List<Citation> of(Draft draft) {
        return Stream.concat(
                        draft.sources().stream().map(id -> new Citation(Citation.Kind.SOURCE, id, "")),
                        draft.rules().stream().map(id -> new Citation(Citation.Kind.RULE, id, "")))
                .map(citation -> new Citation(citation.kind(), citation.target(), today(citation)))
                .toList();
    }

    /** Empty for what is not there any more. */
    String today(Citation citation) {
        Optional<String> text = switch (citation.kind()) {
            case SOURCE -> sources.find(citation.target()).map(Cited::text);
            case RULE -> book.find(citation.target()).map(Cited::text);
        };
        return text.orElse("");
    }

    private static String text(Source source) {
        return lines(
                source.citation(),
                source.place(),
                source.url(),
                source.strength().name(),
                day(source.from()) + " – " + day(source.to()),
                source.says().in(Language.NB));
    }

    private static String text(Rule rule) {
        return lines(rule.norm().in(Language.NB), rule.finding().in(Language.NB), rule.fingerprint());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String lines(@Nullable String... parts) {
        return Stream.of(parts).map(part -> part == null ? "" : part).collect(Collectors.joining("\n"));
    }
}
