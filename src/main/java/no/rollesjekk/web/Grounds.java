package no.rollesjekk.web;

import java.util.List;
import no.rollesjekk.content.Language;
import no.rollesjekk.facts.CircumstanceType;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.reasoning.Condition;
import no.rollesjekk.reasoning.Rule;
import org.springframework.stereotype.Component;

/** A rule's grounds in words. */
@Component
class Grounds {

    private final CircumstanceTypes types;

    Grounds(CircumstanceTypes types) {
        this.types = types;
    }

    /**
     * One ground.
     *
     * @param question the question its circumstance answers
     * @param answers the answers under which it holds; one of them is enough
     */
    record Ground(String question, List<String> answers) {}

    List<Ground> inWords(Rule rule, Language language) {
        return rule.conditions().stream()
                .map(condition -> ground(condition, language))
                .toList();
    }

    private Ground ground(Condition condition, Language language) {
        CircumstanceType type = types.get(condition.circumstance());
        return new Ground(
                type.question().in(language),
                type.choices().stream()
                        .filter(choice -> condition.values().contains(choice.code()))
                        .map(choice -> choice.answer().in(language))
                        .toList());
    }
}
