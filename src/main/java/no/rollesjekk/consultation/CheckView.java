package no.rollesjekk.consultation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.reasoning.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Where a self-check stands, in words.
 *
 * @param told the answers that count, in the order they were asked
 * @param next the question to answer now; null when no open answer can change the verdict
 * @param open how many questions can still change the verdict, this one among them
 * @param contradictions why some of these answers cannot all be right, as sentences
 */
public record CheckView(List<ToldView> told, @Nullable AskedView next, int open, List<String> contradictions) {

    /** The circumstances whose answers count, in the order they were asked. */
    public List<String> circumstances() {
        return told.stream().map(ToldView::circumstance).toList();
    }

    /** The answers that count, by circumstance. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        told.forEach(each -> values.put(each.circumstance(), each.value()));
        return values;
    }

    /** The circumstance asked about before this one; the last of all where this one has no answer that counts. */
    public Optional<String> before(@Nullable String circumstance) {
        int place = circumstance == null ? -1 : circumstances().indexOf(circumstance);
        int before = (place < 0 ? told.size() : place) - 1;
        return before < 0 ? Optional.empty() : Optional.of(told.get(before).circumstance());
    }

    /** What was answered with “I do not know” and the advice waits for. */
    public List<ToldView> unknown(@Nullable AdviceView advice) {
        return told.stream()
                .filter(each -> each.value().equals(Circumstance.UNCLEAR))
                .filter(each -> advice != null
                        && advice.questions().stream()
                                .anyMatch(question -> question.circumstance().equals(each.circumstance())))
                .toList();
    }

    /** @param text the answer in words */
    public record ToldView(String circumstance, String value, String question, String text) {}

    /** @param why why it is asked */
    public record AskedView(String circumstance, String text, String why, String help, List<OptionView> choices) {}

    /**
     * @param heading what it has in common with those beside it, in a long list
     * @param leadsTo the verdicts that can still come of it, strictest first; none where it contradicts an earlier answer
     */
    public record OptionView(
            String value, String text, @Nullable String heading, List<Verdict> leadsTo) {}
}
