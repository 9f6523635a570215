package no.rollesjekk.consultation;

import java.util.List;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.search.Findable;
import no.rollesjekk.search.Kind;
import no.rollesjekk.search.Shelf;
import org.springframework.stereotype.Component;

/** The rules of the book, in each language they are told in. Search itself knows no rules. */
@Component
class RuleShelf implements Shelf {

    private final RuleBook book;

    RuleShelf(RuleBook book) {
        this.book = book;
    }

    @Override
    public Stream<Findable> all() {
        return book.rules().stream()
                .flatMap(rule -> rule.norm().byLanguage().keySet().stream()
                        .flatMap(tag -> Language.of(tag).stream())
                        .map(language -> findable(rule, language)));
    }

    @Override
    public String mark() {
        return book.version();
    }

    private static Findable findable(Rule rule, Language language) {
        return new Findable(
                Kind.RULE,
                rule.id(),
                language,
                rule.norm().in(language),
                "",
                rule.finding().in(language),
                rule.topic(),
                rule.from(),
                "/regler/" + rule.id(),
                rule.sources(),
                List.of(rule.id()));
    }
}
