package no.rollesjekk.reasoning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.Circumstance;

/** Gives advice on a case. */
public final class Reasoning {

    private static final String ASK = "ask-for-missing-facts";

    private final RuleBook book;
    private final Matching matching;
    private final Measures measures;
    private final Law law;

    public Reasoning(RuleBook book, Law law, Matching matching, Measures measures) {
        this.book = book;
        this.law = law;
        this.matching = matching;
        this.measures = measures;
    }

    /** @param asOf the day whose law is used */
    public Advice advise(Case theCase, LocalDate asOf) {
        Weighing weighing = weigh(theCase, asOf);
        Verdict verdict = weighing.verdict();
        Predicates predicates = law.on(asOf);
        int[] codes = predicates.codes(theCase);
        List<Circumstance> presumptions = presumptions(weighing, verdict).stream()
                .filter(circumstance -> predicates.turns(codes, circumstance.name()))
                .toList();
        return new Advice(
                theCase,
                verdict,
                new Reasons(predicates)
                        .of(codes).stream()
                                .map(variable -> theCase.get(variable.type().name()))
                                .toList(),
                findings(weighing, verdict),
                measures.inOrder(measures(weighing, verdict)),
                presumptions,
                questions(weighing, presumptions),
                new Changing(predicates).of(codes),
                book.version(),
                asOf);
    }

    /** The verdict alone, without its explanation. */
    public Verdict verdict(Case theCase, LocalDate asOf) {
        return weigh(theCase, asOf).verdict();
    }

    /** The findings that hold on that day, those overridden left out. */
    public List<Finding> holding(Case theCase, LocalDate asOf) {
        return weigh(theCase, asOf).holding();
    }

    /** The rules that hold in the case or wait only for answers, whatever their time. No other can turn the advice. */
    public List<Rule> touching(Case theCase) {
        return matched(theCase)
                .filter(finding -> finding.holds() || finding.waitsOnlyForAnswers())
                .map(Finding::rule)
                .toList();
    }

    Weighing weigh(Case theCase, LocalDate asOf) {
        return new Weighing(
                matched(theCase).filter(finding -> finding.rule().inForce(asOf)).toList());
    }

    private Stream<Finding> matched(Case theCase) {
        Set<Rule> matched = Collections.newSetFromMap(new IdentityHashMap<>());
        matched.addAll(matching.matching(theCase));
        return book.rules().stream().filter(matched::contains).map(rule -> Finding.of(rule, theCase));
    }

    private static List<Finding> findings(Weighing weighing, Verdict verdict) {
        return Stream.concat(weighing.holding().stream(), weighing.hintedAt().stream())
                .filter(finding -> !verdict.parts()
                        || !finding.decision().map(Verdict::permits).orElse(false))
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.decision().orElse(Verdict.NEED_MORE_INFORMATION))
                        .thenComparing(finding -> finding.rule().strength()))
                .toList();
    }

    /** Where roles must part, only what parts them; what would help the employee in the role is beside the point. */
    private static Set<String> measures(Weighing weighing, Verdict verdict) {
        Set<String> ids = new LinkedHashSet<>();
        if (verdict == Verdict.NEED_MORE_INFORMATION) {
            ids.add(ASK);
        }
        weighing.holding().stream()
                .filter(finding -> !verdict.parts() || finding.decides(verdict))
                .filter(finding -> verdict != Verdict.NEED_MORE_INFORMATION)
                .forEach(finding -> ids.addAll(finding.rule().measures()));
        return ids;
    }

    /** What the verdict rests on, first what only matters because of something that was told. */
    private static List<Circumstance> presumptions(Weighing weighing, Verdict verdict) {
        if (verdict == Verdict.NEED_MORE_INFORMATION) {
            return List.of();
        }
        Map<Boolean, List<Finding>> away = weighing.presumedAway().stream()
                .collect(Collectors.partitioningBy(
                        finding -> !finding.standing(Standing.TOLD).isEmpty()));
        List<Finding> carrying = weighing.holding().stream()
                .filter(finding -> finding.decides(verdict))
                .toList();
        return Stream.of(
                        inOrder(circumstances(away.get(true), Standing.OPEN)),
                        inOrder(circumstances(away.get(false), Standing.OPEN)),
                        inOrder(circumstances(carrying, Standing.PRESUMED)))
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    private static List<Circumstance> questions(Weighing weighing, List<Circumstance> presumptions) {
        List<Circumstance> unclear = inOrder(circumstances(weighing.pending(), Standing.UNCLEAR));
        List<Circumstance> missing = weighing.decided().isPresent()
                ? List.of()
                : inOrder(circumstances(weighing.permitting(), Standing.UNCLEAR));
        return Stream.of(unclear, missing, presumptions)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    private static Stream<Circumstance> circumstances(List<Finding> findings, Standing standing) {
        return findings.stream()
                .flatMap(finding -> finding.standing(standing).stream())
                .map(Ground::circumstance);
    }

    private static List<Circumstance> inOrder(Stream<Circumstance> circumstances) {
        return circumstances
                .distinct()
                .sorted(Comparator.comparingInt(
                        circumstance -> circumstance.type().order()))
                .toList();
    }
}
