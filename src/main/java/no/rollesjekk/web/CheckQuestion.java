package no.rollesjekk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.consultation.CheckView;
import no.rollesjekk.consultation.CheckView.AskedView;
import no.rollesjekk.consultation.CheckView.ToldView;
import org.jspecify.annotations.Nullable;

/**
 * A page of the self-check that asks.
 *
 * @param chosen the answer it has already
 * @param again whether its answer counted before it was asked again
 * @param number its place among the questions asked
 * @param left how many questions may come after it
 * @param told the other answers that count
 * @param carried all other answers, also those that do not count now
 */
record CheckQuestion(
        AskedView asked,
        @Nullable String chosen,
        boolean again,
        int number,
        int left,
        List<ToldView> told,
        Map<String, String> carried) {

    static CheckQuestion of(AskedView asked, CheckView view, Map<String, String> answers) {
        String name = asked.circumstance();
        int place = view.circumstances().indexOf(name);
        Map<String, String> carried = new LinkedHashMap<>(answers);
        carried.remove(name);
        return new CheckQuestion(
                asked,
                answers.get(name),
                place >= 0,
                (place >= 0 ? place : view.told().size()) + 1,
                view.open() - 1,
                view.told().stream()
                        .filter(told -> !told.circumstance().equals(name))
                        .toList(),
                carried);
    }
}
