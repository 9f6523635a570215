package no.rollesjekk.reasoning.drools;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.reasoning.Rule;

/** What lies in {@code rules/}. A file that would be passed over in silence is refused. */
record RuleFiles(List<ContentFile> rules, List<ContentFile> texts, ContentFile changelog) {

    private static final String CHANGELOG = "rules/CHANGELOG.md";
    private static final Pattern RULES = Pattern.compile("rules/\\w+/\\w+\\.drl(\\.csv)?");
    private static final Pattern TEXTS = Pattern.compile("rules/\\w+/\\w+\\.texts\\.yaml");
    private static final Pattern OTHER = Pattern.compile(
            "rules/\\w+/\\w+\\.cases\\.yaml|rules/META-INF/kmodule\\.xml|rules/\\w+\\.md|(.*/)?\\.[^/]*");

    private static final int VERSION_LENGTH = 12;

    static RuleFiles in(ContentFiles files) {
        List<ContentFile> all = files.each("rules/**/*.*", file -> file);
        all.stream()
                .filter(file -> Stream.of(RULES, TEXTS, OTHER).noneMatch(known -> isNamed(file, known)))
                .findFirst()
                .ifPresent(file -> {
                    throw new BadContent(
                            file.name(),
                            "is no file of the rule book: rules end in .drl or, as a table, in .drl.csv,"
                                    + " their words in .texts.yaml, their cases in .cases.yaml");
                });
        ContentFile changelog = all.stream()
                .filter(file -> file.name().equals(CHANGELOG))
                .findFirst()
                .orElseThrow(() -> new BadContent(CHANGELOG, "is missing"));
        return new RuleFiles(named(all, RULES), named(all, TEXTS), changelog);
    }

    private static List<ContentFile> named(List<ContentFile> all, Pattern name) {
        return all.stream().filter(file -> isNamed(file, name)).toList();
    }

    private static boolean isNamed(ContentFile file, Pattern name) {
        return name.matcher(file.name()).matches();
    }

    /** @param bound the rules as they were read: their grounds follow the groups in {@code content/questions} too */
    String version(List<Rule> bound) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.of(
                            rules.stream().map(ContentFile::text),
                            texts.stream().map(ContentFile::text),
                            bound.stream().map(Rule::fingerprint))
                    .flatMap(parts -> parts)
                    .forEach(part -> digest.update(part.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
