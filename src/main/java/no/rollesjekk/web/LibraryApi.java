package no.rollesjekk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.List;
import no.rollesjekk.facts.CircumstanceType;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.reasoning.RuleCase;
import no.rollesjekk.reasoning.RuleCases;
import no.rollesjekk.sources.Source;
import no.rollesjekk.sources.Sources;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The circumstances, the rule book and the sources over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Library", description = "What the advice is made of")
class LibraryApi {

    /** A rule with the answers that explain it, the cases in which it holds, and those that it just misses. */
    record RuleDetail(Rule rule, List<String> answers, List<RuleCase> cases, List<RuleCase> nearMisses) {}

    /** A source with the rules and the answers that cite it. */
    record SourceDetail(Source source, List<String> rules, List<String> answers) {}

    private final CircumstanceTypes types;
    private final RuleBook book;
    private final Sources sources;
    private final Answers answers;
    private final RuleCases cases;

    LibraryApi(CircumstanceTypes types, RuleBook book, Sources sources, Answers answers, RuleCases cases) {
        this.types = types;
        this.book = book;
        this.sources = sources;
        this.answers = answers;
        this.cases = cases;
    }

    @GetMapping("/circumstances")
    @Operation(summary = "Every circumstance that can be told of a case, with its choices and its question")
    Collection<CircumstanceType> circumstances() {
        return types.all();
    }

    @GetMapping("/rules")
    @Operation(summary = "The rule book")
    RuleBook rules() {
        return book;
    }

    @GetMapping("/rules/{id}")
    @Operation(
            summary = "One rule, the answers that explain it, and its cases",
            description =
                    "`cases` are those of its topic in which it holds; `nearMisses` those in which it does not, one "
                            + "of its own grounds away. `verdict` is that of the whole advice on the case.")
    RuleDetail rule(@PathVariable String id) {
        Rule rule = book.find(id).orElseThrow(NotFound::new);
        return new RuleDetail(rule, paths(answers.explaining(id)), cases.hits(rule), cases.nearMisses(rule));
    }

    @GetMapping("/sources")
    @Operation(summary = "Every source that may be cited, with how it was checked")
    Collection<Source> sources() {
        return sources.all();
    }

    @GetMapping("/sources/{id}")
    @Operation(summary = "One source, and the rules and answers that cite it")
    SourceDetail source(@PathVariable String id) {
        Source source = sources.find(id).orElseThrow(NotFound::new);
        return new SourceDetail(source, book.citing(id).stream().map(Rule::id).toList(), paths(answers.citing(id)));
    }

    private static List<String> paths(List<Answer> found) {
        return found.stream().map(Answer::path).toList();
    }
}
