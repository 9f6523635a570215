package no.rollesjekk.reasoning.drools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.reasoning.Kind;
import no.rollesjekk.reasoning.Measures;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.sources.Sources;
import no.rollesjekk.sources.Strength;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads every rule file while the product is built, checks what it says of itself, and writes the rule book that the
 * product opens at start. A mistake ends the build with the file and the line.
 */
public final class Bookbinding {

    private final RuleTexts texts;
    private final Conditions conditions;

    private Bookbinding(RuleTexts texts, Conditions conditions) {
        this.texts = texts;
        this.conditions = conditions;
    }

    /** @param arguments the project's folder, and the file to write */
    public static void main(String[] arguments) throws IOException {
        RuleBook book = bind(new ContentFiles(Path.of(arguments[0]).toUri().toString()));
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target.getParent());
        Files.writeString(target, JsonMapper.shared().writeValueAsString(book));
    }

    /** @throws BadContent for the first mistake in a rule file, its words, its sources, its measures or its changelog */
    static RuleBook bind(ContentFiles files) {
        RuleFiles found = RuleFiles.in(files);
        RuleTexts texts = RuleTexts.read(files, found.texts());
        CircumstanceTypes types = CircumstanceTypes.load(files);
        Bookbinding binding = new Bookbinding(texts, new Conditions(types));
        List<Rule> rules = found.rules().stream()
                .map(DrlFile::read)
                .flatMap(drl -> drl.rules().stream().map(rule -> binding.rule(drl, new Metadata(drl.name(), rule))))
                .toList();
        texts.check(rules);
        Proofreading proofreading = new Proofreading(Sources.load(files), Measures.load(files));
        proofreading.check(types);
        proofreading.check(rules);
        return new RuleBook(
                found.version(rules), rules, Changelog.read(found.changelog()).history(rules));
    }

    private Rule rule(DrlFile drl, Metadata metadata) {
        if (!metadata.rule().getAttributes().isEmpty() || metadata.rule().getParentName() != null) {
            throw metadata.wrong("a rule has no attributes and extends no other");
        }
        String id = metadata.required("id");
        RuleWords words = texts.of(id, metadata);
        String consequence = metadata.rule().getConsequence().toString().strip();
        if (!consequence.equals("hits.add( \"" + id + "\" );")) {
            throw metadata.wrong("the consequence is written hits.add( \"" + id + "\" );");
        }
        return new Rule(
                id,
                drl.topic(),
                metadata.rule().getName(),
                metadata.oneOf("kind", Kind.class),
                metadata.optional("verdict") == null ? null : metadata.oneOf("verdict", Verdict.class),
                metadata.oneOf("strength", Strength.class),
                metadata.list("sources"),
                metadata.list("measures"),
                metadata.date("from"),
                metadata.date("to"),
                metadata.list("overrides"),
                conditions.of(metadata),
                words.norm(),
                words.finding(),
                drl.name(),
                metadata.rule().getLine());
    }
}
