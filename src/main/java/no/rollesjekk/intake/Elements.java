package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different elements of all phrases, numbered. */
final class Elements {

    /** One of some words, or of the words of some classes. */
    record Element(List<WordPattern> words, List<String> classes) {}

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
