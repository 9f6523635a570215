package no.rollesjekk.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the employee that a text asks about: one of those named, or the one who writes. */
final class Asked {

    private final Names names;
    private final Set<String> users;
    private final Set<String> found = new LinkedHashSet<>();
    private boolean writer;

    private Asked(Names names, Set<String> users) {
        this.names = names;
        this.users = users;
    }

    static Asked in(List<Sentence> sentences, Names names, Set<String> users) {
        Asked asked = new Asked(names, users);
        asked.find(sentences);
        return asked;
    }

    /** What the employees asked about are called. */
    Set<String> names() {
        return found;
    }

    /** Whether it is the one who writes. */
    boolean writer() {
        return writer;
    }

    private void find(List<Sentence> sentences) {
        sentences.forEach(this::collectProposed);
        if (found.isEmpty()) {
            sentences.forEach(this::collectWriter);
        }
        if (found.isEmpty() && !writer) {
            sentences.stream()
                    .filter(sentence -> sentence.isQuestion() || sentence.any("coordinate"))
                    .map(this::staffNamed)
                    .filter(named -> named.size() == 1)
                    .reduce((first, last) -> last)
                    .ifPresent(found::addAll);
        }
        if (found.isEmpty() && !writer) {
            sentences.stream()
                    .filter(sentence -> sentence.any("coordinate"))
                    .map(this::staffNamed)
                    .filter(named -> !named.isEmpty())
                    .findFirst()
                    .or(() -> mostNamed(sentences).map(Set::of))
                    .ifPresent(found::addAll);
        }
    }

    /** Who stands where one proposes a coordinator: "kan Kari være", "Kari som koordinator", "vil ha meg som". */
    private void collectProposed(Sentence sentence) {
        List<Token> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            if (isWriter(words.get(i))) {
                writer |= isProposed(sentence, i) || (i > 0 && isWriterChosen(words, i));
            } else if (isStaff(words.get(i)) && (isProposed(sentence, i) || isNominated(sentence, i))) {
                found.add(names.calledBy(words.get(i)));
            }
        }
    }

    private static boolean isProposed(Sentence sentence, int i) {
        List<Token> words = sentence.words();
        boolean asked = i > 0 && words.get(i - 1).is("modal") && sentence.any(i + 1, i + 4, "being");
        boolean will = i + 2 < words.size()
                && words.get(i + 1).is("modal")
                && sentence.any(i + 2, i + 5, "being")
                && sentence.any(i + 2, i + 8, "coordinate");
        boolean as = i + 2 < words.size()
                && List.of("som", "as", "til").contains(words.get(i + 1).normal())
                && sentence.any(i + 2, i + 4, "coordinate");
        return asked || will || as;
    }

    /** "Vil ha Kari", "det gjelder Kari". */
    private static boolean isNominated(Sentence sentence, int i) {
        boolean chosen = i > 0 && sentence.words().get(i - 1).is("choosing") && sentence.any("coordinate");
        return chosen || sentence.any(i - 3, i, "asking");
    }

    private static boolean isWriterChosen(List<Token> words, int i) {
        return List.of("meg", "mig", "me").contains(words.get(i).normal())
                && words.get(i - 1).is("choosing");
    }

    /** The one who tells her own job is asked about, unless she leads others or is the user's family. */
    private void collectWriter(Sentence sentence) {
        List<Token> words = sentence.words();
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean tells = isWriter(words.get(i)) && words.get(i + 1).is("telling");
            boolean asked = words.get(i).is("telling") && isWriter(words.get(i + 1));
            if ((tells || asked) && !sentence.any(i + 2, i + 6, "leader") && !sentence.any(i + 2, i + 5, "parent")) {
                writer = true;
            }
        }
    }

    /** The one of the staff who is named most often; of several the first. */
    private Optional<String> mostNamed(List<Sentence> sentences) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(this::isStaff)
                .forEach(word -> counts.merge(names.calledBy(word), 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }

    private Set<String> staffNamed(Sentence sentence) {
        Set<String> named = new LinkedHashSet<>();
        sentence.words().stream().filter(this::isStaff).forEach(word -> named.add(names.calledBy(word)));
        return named;
    }

    private boolean isStaff(Token word) {
        return names.contains(word) && !users.contains(names.calledBy(word));
    }

    private static boolean isWriter(Token word) {
        return word.is("self") || word.isI();
    }
}
