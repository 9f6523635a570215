package no.rollesjekk.intake;

import java.util.Arrays;
import no.rollesjekk.intake.Elements.Element;

/** One element of a phrase. */
sealed interface PhraseElement {

    /** One word of the text, by the number of the element it must match. */
    record Single(int number) implements PhraseElement {}

    /** Some words, whatever they are. */
    record Gap(int most) implements PhraseElement {}

    /** The end of the clause. */
    record End() implements PhraseElement {}

    /** An element that may be left out. */
    record Optional(Single element) implements PhraseElement {}

    static PhraseElement of(String written, Elements elements) {
        if (written.equals("$")) {
            return new End();
        }
        if (written.equals("..")) {
            return new Gap(3);
        }
        if (written.equals("...")) {
            return new Gap(7);
        }
        if (written.startsWith("(") && written.endsWith(")")) {
            return new Optional(single(written.substring(1, written.length() - 1), elements));
        }
        return single(written, elements);
    }

    private static Single single(String written, Elements elements) {
        return new Single(elements.numberOf(Element.of(Arrays.asList(written.split("\\|")))));
    }
}
