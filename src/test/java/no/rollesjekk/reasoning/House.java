package no.rollesjekk.reasoning;

import java.time.LocalDate;
import java.util.Map;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.reasoning.drools.DroolsMatching;
import no.rollesjekk.sources.Sources;

/** The real rules and content, without Spring. Loaded once for all tests. */
public final class House {

    public static final ContentFiles FILES = ContentFiles.onClassPath();
    public static final CircumstanceTypes TYPES = CircumstanceTypes.load(FILES);
    public static final Sources SOURCES = Sources.load(FILES);
    public static final RuleBook BOOK = RuleBooks.load();
    public static final Law LAW = new Law(BOOK, TYPES);
    public static final Reasoning REASONING = new Reasoning(BOOK, LAW, new DroolsMatching(BOOK), Measures.load(FILES));
    public static final RuleCases CASES = RuleCases.load(FILES, TYPES, BOOK);

    public static final Tabulating TABULATING = new Tabulating(REASONING, TYPES, MatrixPlan.load(FILES, TYPES));

    private House() {}

    public static Advice advise(Map<String, String> told, LocalDate asOf) {
        return REASONING.advise(Case.of(TYPES, told), asOf);
    }
}
