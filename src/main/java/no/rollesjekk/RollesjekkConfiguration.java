package no.rollesjekk;

import java.time.Clock;
import java.time.LocalDate;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.facts.Constraints;
import no.rollesjekk.gaps.Countable;
import no.rollesjekk.intake.Languages;
import no.rollesjekk.intake.Reader;
import no.rollesjekk.reasoning.Law;
import no.rollesjekk.reasoning.Matching;
import no.rollesjekk.reasoning.MatrixPlan;
import no.rollesjekk.reasoning.Measures;
import no.rollesjekk.reasoning.Reasoning;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.reasoning.RuleBooks;
import no.rollesjekk.reasoning.RuleCases;
import no.rollesjekk.reasoning.Tabulating;
import no.rollesjekk.reasoning.VerdictTexts;
import no.rollesjekk.reasoning.drools.DroolsMatching;
import no.rollesjekk.reasoning.interview.Interview;
import no.rollesjekk.reasoning.proof.Premises;
import no.rollesjekk.search.Concepts;
import no.rollesjekk.search.FunctionWords;
import no.rollesjekk.sources.Sources;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the files the product thinks with. A wrong one stops the start, with its name and line. */
@Configuration(proxyBeanMethods = false)
class RollesjekkConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    ContentFiles contentFiles() {
        return ContentFiles.onClassPath();
    }

    @Bean
    CircumstanceTypes circumstanceTypes(ContentFiles files) {
        return CircumstanceTypes.load(files);
    }

    @Bean
    Constraints constraints(ContentFiles files, CircumstanceTypes types) {
        return Constraints.load(files, types);
    }

    @Bean
    Sources sources(ContentFiles files) {
        return Sources.load(files);
    }

    @Bean
    Measures measures(ContentFiles files) {
        return Measures.load(files);
    }

    @Bean
    VerdictTexts verdictTexts(ContentFiles files) {
        return VerdictTexts.load(files);
    }

    @Bean
    RuleBook ruleBook() {
        return RuleBooks.load();
    }

    @Bean
    Law law(RuleBook book, CircumstanceTypes types) {
        return new Law(book, types);
    }

    @Bean
    Matching matching(RuleBook book) {
        return new DroolsMatching(book);
    }

    @Bean
    Premises premises(
            RuleBook book,
            Law law,
            Constraints constraints,
            Matching matching,
            Measures measures,
            Sources sources,
            Clock clock) {
        return new Premises(
                book, law, constraints, matching, measures, sources, Requests.FIRST_DAY, LocalDate.now(clock));
    }

    @Bean
    Interview interview(Law law, Constraints constraints) {
        return new Interview(law, constraints);
    }

    @Bean
    RuleCases ruleCases(ContentFiles files, CircumstanceTypes types, RuleBook book) {
        return RuleCases.load(files, types, book);
    }

    @Bean
    Reasoning reasoning(RuleBook book, Law law, Matching matching, Measures measures) {
        return new Reasoning(book, law, matching, measures);
    }

    @Bean
    MatrixPlan matrixPlan(ContentFiles files, CircumstanceTypes types) {
        return MatrixPlan.load(files, types);
    }

    @Bean
    Tabulating tabulating(Reasoning reasoning, CircumstanceTypes types, MatrixPlan plan) {
        return new Tabulating(reasoning, types, plan);
    }

    @Bean
    Reader reader(ContentFiles files, CircumstanceTypes types) {
        return Reader.load(files, types);
    }

    @Bean
    Countable countable(ContentFiles files) {
        return Countable.load(files);
    }

    @Bean
    Concepts concepts(ContentFiles files) {
        return Concepts.load(files);
    }

    @Bean
    FunctionWords functionWords(ContentFiles files) {
        return FunctionWords.load(files);
    }

    @Bean
    Languages languages(ContentFiles files) {
        return Languages.load(files);
    }
}
