package no.rollesjekk.reasoning.drools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.reasoning.Kind;
import no.rollesjekk.reasoning.Measures;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.sources.Sources;
import no.rollesjekk.sources.Strength;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads every rule file while the product is built, checks what it says of itself, and writes the rule book that the
 * product opens at start. A mistake ends the build with the file and the line.
 */
public final class Bookbinding {

    private final ContentFiles files;
    private final Conditions conditions;

    private Bookbinding(ContentFiles files, CircumstanceTypes types) {
        this.files = files;
        this.conditions = new Conditions(types);
    }

    /** @param arguments the project's folder, and the file to write */
    public static void main(String[] arguments) throws IOException {
        RuleBook book = bind(new ContentFiles(Path.of(arguments[0]).toUri().toString()));
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target.getParent());
        Files.writeString(target, JsonMapper.shared().writeValueAsString(book));
    }

    /** @throws BadContent for the first mistake in a rule file, its words, its sources or its measures */
    static RuleBook bind(ContentFiles files) {
        List<ContentFile> drl = files.each("rules/*/*.drl", file -> file);
        List<ContentFile> words = files.each("rules/*/*.texts.yaml", file -> file);
        Bookbinding binding = new Bookbinding(files, CircumstanceTypes.load(files));
        List<Rule> rules = new ArrayList<>();
        for (ContentFile file : drl) {
            rules.addAll(binding.rules(file, words));
        }
        new Proofreading(Sources.load(files), Measures.load(files)).check(rules);
        return new RuleBook(version(drl, words), rules);
    }

    private List<Rule> rules(ContentFile file, List<ContentFile> allWords) {
        DrlFile drl = DrlFile.read(file);
        Map<String, RuleWords> words = words(file, allWords);
        List<Rule> rules = drl.rules().stream()
                .map(rule -> rule(drl, new Metadata(file.name(), rule), words))
                .toList();
        words.keySet().stream()
                .filter(id -> rules.stream().noneMatch(rule -> rule.id().equals(id)))
                .findFirst()
                .ifPresent(id -> {
                    throw new BadContent(
                            file.name().replace(".drl", ".texts.yaml"),
                            "has words for '" + id + "', which is no rule in it");
                });
        return rules;
    }

    private Rule rule(DrlFile drl, Metadata metadata, Map<String, RuleWords> allWords) {
        if (!metadata.rule().getAttributes().isEmpty() || metadata.rule().getParentName() != null) {
            throw metadata.wrong("a rule has no attributes and extends no other");
        }
        String id = metadata.required("id");
        RuleWords words = allWords.get(id);
        if (words == null) {
            throw metadata.wrong("no words for '" + id + "' in the .texts.yaml beside it");
        }
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

    private Map<String, RuleWords> words(ContentFile drl, List<ContentFile> all) {
        String name = drl.name().replace(".drl", ".texts.yaml");
        return all.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .map(file -> files.yaml(file, new TypeReference<Map<String, RuleWords>>() {}))
                .orElseThrow(() -> new BadContent(name, "is missing"));
    }

    private static String version(List<ContentFile> drl, List<ContentFile> words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            drl.forEach(file -> digest.update(file.text().getBytes(StandardCharsets.UTF_8)));
            words.forEach(file -> digest.update(file.text().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
