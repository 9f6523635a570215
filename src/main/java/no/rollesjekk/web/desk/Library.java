package no.rollesjekk.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.sources.Source;
import no.rollesjekk.sources.Sources;
import no.rollesjekk.web.languages.Spoken;
import org.springframework.stereotype.Component;

/** Finds sources and rules for whoever writes, by words in what they say. */
@Component
class Library {

    private static final int MOST = 10;

    private final Sources sources;
    private final RuleBook book;

    Library(Sources sources, RuleBook book) {
        this.sources = sources;
        this.book = book;
    }

    List<Source> sources(String words) {
        return words.isBlank()
                ? List.of()
                : sources.all().stream()
                        .filter(source -> has(
                                words,
                                source.id(),
                                source.citation(),
                                source.place(),
                                source.says().in(Spoken.language())))
                        .limit(MOST)
                        .toList();
    }

    List<Rule> rules(String words) {
        return words.isBlank()
                ? List.of()
                : book.rules().stream()
                        .filter(rule -> has(words, rule.id(), rule.norm().in(Spoken.language())))
                        .limit(MOST)
                        .toList();
    }

    List<Source> chosenSources(List<String> ids) {
        return ids.stream().flatMap(id -> sources.find(id).stream()).toList();
    }

    List<Rule> chosenRules(List<String> ids) {
        return ids.stream().flatMap(id -> book.find(id).stream()).toList();
    }

    private static boolean has(String words, String... texts) {
        String all = String.join(" ", texts).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(all::contains);
    }
}
