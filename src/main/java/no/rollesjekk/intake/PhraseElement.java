package no.rollesjekk.intake;

import java.util.Arrays;
import java.util.List;

/** One element of a phrase. */
sealed interface PhraseElement {

    /** One of some words, or of the words of some classes. */
    record OneOf(List<WordPattern> words, List<String> classes) implements PhraseElement {

        static OneOf of(String written) {
            List<String> alternatives = Arrays.asList(written.split("\\|"));
            return new OneOf(
                    alternatives.stream()
                            .filter(each -> !isClass(each))
                            .map(WordPattern::of)
                            .toList(),
                    alternatives.stream()
                            .filter(PhraseElement::isClass)
                            .map(each -> each.substring(1, each.length() - 1))
                            .toList());
        }

        boolean matches(String normal) {
            for (WordPattern word : words) {
                if (word.matches(normal)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Some words, whatever they are. */
    record Gap(int most) implements PhraseElement {}

    /** An element that may be left out. */
    record Optional(PhraseElement element) implements PhraseElement {}

    static PhraseElement of(String written) {
        if (written.equals("..")) {
            return new Gap(3);
        }
        if (written.equals("...")) {
            return new Gap(7);
        }
        if (written.startsWith("(") && written.endsWith(")")) {
            return new Optional(of(written.substring(1, written.length() - 1)));
        }
        return OneOf.of(written);
    }

    private static boolean isClass(String written) {
        return written.startsWith("<") && written.endsWith(">");
    }
}
