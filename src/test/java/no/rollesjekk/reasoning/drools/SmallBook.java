package no.rollesjekk.reasoning.drools;

import java.nio.file.Path;
import no.rollesjekk.content.Project;

/** Two rules with all that they need, written to a folder: a rule book in which one thing can be made wrong. */
final class SmallBook {

    static final String DRL = "rules/room/room.drl";
    static final String TEXTS = "rules/room/room.texts.yaml";

    static final String CHANGELOG = "rules/CHANGELOG.md";

    /** The line on which each rule begins. */
    static final int LAW_RULE = 6;

    static final int EXPERIENCE_RULE = 19;

    private static final String RULES = """
            package rules.room

            import no.rollesjekk.facts.Circumstance
            global no.rollesjekk.reasoning.drools.Hits hits

            rule "Whoever is untrained is trained"
                @id( "training" )
                @kind( "DUTY" )
                @verdict( "SUITABLE_WITH_MEASURES" )
                @strength( "LAW" )
                @sources( "seen-law, talk" )
                @measures( "training" )
                @from( "2012-01-01" )
            when
                Circumstance( name == "trained", mayBe( "NO" ) )
            then
                hits.add( "training" );
            end
            rule "A nurse can be coordinator"
                @id( "nurse" )
                @kind( "RECOMMENDATION" )
                @strength( "EXPERIENCE" )
                @sources( "talk" )
                @overrides( "training" )
            when
                Circumstance( name == "function", mayBeIn( "PROVIDER" ) )
                Circumstance( name == "function", mayBeOtherThan( "FRIEND" ) )
            then
                hits.add( "nurse" );
            end
            """;

    private static final String WORDS = """
            training:
              norm:
                nb: Kommunen må gi opplæring.
              finding:
                nb: Den ansatte skal få opplæring.
            nurse:
              norm:
                nb: En sykepleier kan være koordinator.
              finding:
                nb: Sykepleieren kan være koordinator.
            """;

    private static final String CHANGES = """
            # What changed

            ## 2026-11-25 First edition

            | rule | fingerprint | what changed | period | verdicts |
            |---|---|---|---|---|
            | training | baada6b3 | first edition | from 2012-01-01 | SUITABLE_WITH_MEASURES |
            | nurse | 78c71f82 | first edition | always | SUITABLE_WITH_MEASURES |
            """;

    private static final String QUESTION = """
            name: %s
            order: 1
            question: {nb: Hva?}
            help: {nb: Slik.}
            why: {nb: Derfor.}
            choices:
              - {code: "%s", text: {nb: Det første}, answer: {nb: Det første}, groups: [PROVIDER]}
              - {code: "%s", text: {nb: Det andre}, answer: {nb: Det andre}}
            """;

    private static final String SOURCE = """
            id: %s
            title: Tittel
            citation: Kilde
            place: § 1
            strength: %s
            checked: %s
            seen: []
            says: {nb: Dette.}
            """;

    private SmallBook() {}

    static Project in(Path folder) {
        Project project = new Project(folder);
        project.write(DRL, RULES);
        project.write(TEXTS, WORDS);
        project.write(CHANGELOG, CHANGES);
        project.write("content/questions/trained.yaml", QUESTION.formatted("trained", "YES", "NO"));
        project.write("content/questions/function.yaml", QUESTION.formatted("function", "NURSE", "FRIEND"));
        project.write("content/sources/seen-law.yaml", SOURCE.formatted("seen-law", "LAW", "TEXT_SEEN"));
        project.write("content/sources/unseen-law.yaml", SOURCE.formatted("unseen-law", "LAW", "NOT_CHECKED"));
        project.write("content/sources/talk.yaml", SOURCE.formatted("talk", "EXPERIENCE", "TEXT_SEEN"));
        project.write(
                "content/measures/training.yaml", "id: training\norder: 1\ntext: {nb: Lær opp.}\nmore: {nb: Slik.}\n");
        return project;
    }
}
