package no.rollesjekk.reasoning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.Choice;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.facts.CircumstanceTypes;
import org.jspecify.annotations.Nullable;

/** Makes the matrix of posts and circumstances, once for a day. */
public final class Tabulating {

    private final Reasoning reasoning;
    private final CircumstanceTypes types;
    private final MatrixPlan plan;
    private @Nullable Matrix latest;

    public Tabulating(Reasoning reasoning, CircumstanceTypes types, MatrixPlan plan) {
        this.reasoning = reasoning;
        this.types = types;
        this.plan = plan;
    }

    public synchronized Matrix on(LocalDate day) {
        Matrix matrix = latest;
        if (matrix == null || !matrix.day().equals(day)) {
            matrix = new Matrix(
                    day,
                    types.get(Matrix.POST).choices().stream()
                            .map(post -> row(post, day))
                            .toList());
            latest = matrix;
        }
        return matrix;
    }

    private Matrix.Row row(Choice post, LocalDate day) {
        return new Matrix.Row(
                post,
                plan.columns().stream().map(column -> cell(post, column, day)).toList());
    }

    private Matrix.Cell cell(Choice post, MatrixColumn column, LocalDate day) {
        Weighing weighing = reasoning.weigh(caseOf(post, column), day);
        List<Finding> carrying = weighing.carrying();
        Optional<Circumstance> question = carrying.stream()
                .flatMap(Tabulating::unclear)
                .min(Comparator.comparingInt(circumstance -> circumstance.type().order()));
        Optional<Rule> rule = carrying.stream()
                .filter(finding -> question.isEmpty() || unclear(finding).anyMatch(question.get()::equals))
                .map(Finding::rule)
                .findFirst();
        return new Matrix.Cell(post, column, weighing.verdict(), rule.orElse(null), question.orElse(null));
    }

    private static Stream<Circumstance> unclear(Finding finding) {
        return finding.standing(Standing.UNCLEAR).stream().map(Ground::circumstance);
    }

    /** The post and what the column tells; what the post makes it necessary to ask about is answered with the ordinary. */
    Case caseOf(Choice post, MatrixColumn column) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put(Matrix.POST, post.code());
        for (String asked : post.asks()) {
            Optional.ofNullable(types.get(asked).presumed()).ifPresent(ordinary -> told.put(asked, ordinary));
        }
        told.putAll(column.told());
        return Case.of(types, told);
    }
}
