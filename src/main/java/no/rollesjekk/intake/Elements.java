package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different elements of all phrases, numbered. */
final class Elements {

    /** One of some words, or of the words of some classes. */
    record Element(List<WordPattern> words, List<String> classes) {

        /** @param alternatives as they are written in the files: words, and classes in angle brackets */
        static Element of(List<String> alternatives) {
            return new Element(
                    alternatives.stream()
                            .filter(each -> !isClass(each))
                            .map(WordPattern::of)
                            .toList(),
                    alternatives.stream()
                            .filter(Element::isClass)
                            .map(each -> each.substring(1, each.length() - 1))
                            .toList());
        }

        private static boolean isClass(String written) {
            return written.startsWith("<") && written.endsWith(">");
        }
    }

    private final Map<Element, Integer> numbers = new HashMap<>();
    private final List<Element> all = new ArrayList<>();

    /** The number of an element; the same for the same words and classes. */
    int numberOf(Element element) {
        return numbers.computeIfAbsent(element, added -> {
            all.add(added);
            return all.size() - 1;
        });
    }

    int numberOfClass(String name) {
        return numberOf(new Element(List.of(), List.of(name)));
    }

    Element get(int number) {
        return all.get(number);
    }

    int size() {
        return all.size();
    }
}
