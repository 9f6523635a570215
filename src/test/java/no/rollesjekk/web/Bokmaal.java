package no.rollesjekk.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;
import no.rollesjekk.content.Text;
import no.rollesjekk.facts.Choice;
import no.rollesjekk.facts.CircumstanceType;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.reasoning.MatrixPlan;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.sources.Sources;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** All that the product says in bokmål. */
@TestComponent
record Bokmaal(
        RuleBook book,
        CircumstanceTypes types,
        Sources sources,
        MatrixPlan plan,
        @Value("${spring.messages.basename}") List<String> bundles) {

    /** What is said otherwise in that language. */
    Set<String> notIn(Language language) {
        Set<String> foreign = said(Language.NB);
        foreign.removeAll(said(language));
        return foreign;
    }

    private Set<String> said(Language language) {
        Stream<String> texts = texts().filter(Objects::nonNull).map(text -> text.in(language));
        Stream<String> messages = bundles.stream().flatMap(bundle -> messages(bundle, language));
        return Stream.concat(texts, messages).map(String::strip).collect(Collectors.toCollection(HashSet::new));
    }

    private Stream<Text> texts() {
        return Stream.of(
                        book.rules().stream().flatMap(rule -> Stream.of(rule.norm(), rule.finding())),
                        types.all().stream().flatMap(Bokmaal::texts),
                        sources.all().stream().map(source -> source.says()),
                        plan.groups().stream()
                                .flatMap(group -> Stream.concat(
                                        Stream.of(group.heading()),
                                        group.columns().stream().map(column -> column.heading()))))
                .flatMap(each -> each);
    }

    private static Stream<Text> texts(CircumstanceType type) {
        Stream<Text> choices = type.choices().stream().flatMap(Bokmaal::texts);
        return Stream.concat(Stream.of(type.question(), type.help(), type.why()), choices);
    }

    private static Stream<Text> texts(Choice choice) {
        return Stream.of(choice.text(), choice.answer());
    }

    private static Stream<String> messages(String bundle, Language language) {
        String suffix = language == Language.NB ? "" : "_" + language.tag();
        try {
            Properties properties =
                    PropertiesLoaderUtils.loadProperties(new ClassPathResource(bundle + suffix + ".properties"));
            return properties.values().stream().map(Object::toString);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
