package no.rollesjekk.web.picture;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.Verdict;

/**
 * How an advice hangs together, as a picture and as text.
 *
 * <p>The picture is one image to a screen reader, with a name and a summary, and nothing in it takes the keyboard. What it
 * shows stands in full as text beside it, with the links. A picture of twenty boxes that can be tabbed through has the same
 * links twice and is read in an order that says less than a list.
 *
 * @param steps all there are, those that lead to the verdict first; the picture has no more than {@link #MOST} of them
 * @param words what stands around it, by the message's key
 */
public record Picture(
        Language language, List<Step> steps, Verdict verdict, String headline, Map<String, String> words) {

    static final int MOST = 4;

    public List<Drawing> drawings() {
        List<Step> drawn = drawn();
        return List.of(
                new Columns(drawn, headline, headings()).drawing(), new Stack(drawn, headline, headings()).drawing());
    }

    /** What leads to the verdict, as much of it as can be taken in at a glance. */
    List<Step> drawn() {
        return steps.stream().filter(Step::leads).limit(MOST).toList();
    }

    /** Whether there is something to draw. */
    public boolean hasSteps() {
        return !drawn().isEmpty();
    }

    /** How many stand in the text only. */
    public int more() {
        return steps.size() - drawn().size();
    }

    public String word(String key) {
        return words.getOrDefault(key, key);
    }

    private Map<Part, String> headings() {
        Map<Part, String> headings = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            headings.put(part, word(part.name()));
        }
        return headings;
    }
}
