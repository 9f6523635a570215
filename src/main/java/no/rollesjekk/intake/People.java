package no.rollesjekk.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.rollesjekk.content.Word;

/** Who is named in a text, and which of them is the employee that is asked about. */
final class People {

    private final WordClasses classes;
    /** The names, each with the one it is called by: of "Kjell Ove" both parts with the first. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final Set<String> users = new HashSet<>();
    private final Set<String> candidates = new LinkedHashSet<>();
    private boolean writerIsCandidate;

    private People(WordClasses classes) {
        this.classes = classes;
    }

    static People in(String text, List<Sentence> sentences, WordClasses classes) {
        People people = new People(classes);
        sentences.forEach(sentence -> people.collectNames(sentence, text));
        sentences.forEach(sentence -> people.collectUsers(sentence, text));
        people.findCandidates(sentences);
        return people;
    }

    private void collectNames(Sentence sentence, String text) {
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            if (couldBeName(words.get(i)) && (i > 0 || startsLikeName(words) || standsApart(words, text))) {
                boolean goesOn = i > 0
                        && isName(words.get(i - 1))
                        && words.get(i).start() == words.get(i - 1).end() + 1;
                String called = goesOn
                        ? names.get(words.get(i - 1).normal())
                        : words.get(i).normal();
                names.putIfAbsent(words.get(i).normal(), called);
            }
        }
    }

    private boolean couldBeName(Word word) {
        return word.isCapitalised()
                && word.text().length() > 1
                && !List.of("common", "user", "family", "coordinate", "neg", "modal", "clause", "relative", "leader")
                        .stream()
                        .anyMatch(name -> classes.has(name, word));
    }

    /** "Nadia, a caseworker": a word set apart by a comma at the start of a sentence. */
    private static boolean standsApart(List<Word> words, String text) {
        return words.size() > 2
                && text.substring(words.get(0).end(), words.get(1).start()).contains(",");
    }

    /** At the start of a sentence a capital letter says little: it takes a verb or a role after it. */
    private boolean startsLikeName(List<Word> words) {
        if (words.size() < 2 || words.get(0).normal().matches(".{3,}(en|et|ene|ane|a)")) {
            return words.size() > 1
                    && List.of("er", "har", "og", "is", "has")
                            .contains(words.get(1).normal())
                    && !words.get(0).normal().matches(".{4,}(et|ene|ane|en)");
        }
        if (words.size() > 2 && isPerson(words.get(2))) {
            return false;
        }
        String next = words.get(1).normal();
        return classes.has("finite", words.get(1))
                || List.of("i", "og", "på", "fra", "som", "jobber", "arbeider", "leder", "in", "and", "who", "from")
                        .contains(next);
    }

    private void collectUsers(Sentence sentence, String text) {
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            if (!isName(words.get(i))) {
                continue;
            }
            boolean aged = i + 2 < words.size()
                    && words.get(i + 1).normal().equals("på")
                    && words.get(i + 2).isNumber();
            boolean served = i > 1
                    && List.of("for", "til").contains(words.get(i - 1).normal())
                    && classes.has("coordinate", words.get(i - 2));
            boolean called = i > 0 && classes.has("user", words.get(i - 1)) && !isPronoun(words.get(i - 1));
            boolean numbered = i + 1 < words.size()
                    && words.get(i + 1).isNumber()
                    && text.substring(words.get(i).end(), words.get(i + 1).start())
                            .matches("\\s*[(,]\\s*");
            if (aged || served || called || numbered) {
                users.add(called(words.get(i)));
            }
        }
    }

    private void findCandidates(List<Sentence> sentences) {
        sentences.forEach(this::collectProposed);
        if (candidates.isEmpty()) {
            sentences.forEach(this::collectWriter);
        }
        Set<String> named = new LinkedHashSet<>(candidates);
        if (named.isEmpty() && !writerIsCandidate) {
            sentences.stream()
                    .filter(sentence -> sentence.isQuestion() || mentionsRole(sentence))
                    .map(this::staffNamed)
                    .filter(found -> found.size() == 1)
                    .reduce((first, last) -> last)
                    .ifPresent(candidates::addAll);
        }
        if (candidates.isEmpty() && !writerIsCandidate) {
            Optional<Sentence> together = sentences.stream()
                    .filter(this::mentionsRole)
                    .filter(sentence -> !staffNamed(sentence).isEmpty())
                    .findFirst();
            together.map(this::staffNamed)
                    .or(() -> mostNamed(sentences).map(Set::of))
                    .ifPresent(candidates::addAll);
        }
    }

    /** The one of the staff who is named most often; of several the first. */
    private Optional<String> mostNamed(List<Sentence> sentences) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word -> isName(word) && !users.contains(called(word)))
                .forEach(word -> counts.merge(called(word), 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }

    /** Who stands where one proposes a coordinator: "kan Kari være", "Kari som koordinator", "vil ha meg som". */
    private void collectProposed(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean writer = isWriter(word);
            if (!writer && (!isName(word) || users.contains(called(word)))) {
                continue;
            }
            boolean asked = i > 0
                    && classes.has("modal", words.get(i - 1))
                    && i + 1 < words.size()
                    && within(words, i + 1, 3, "being");
            boolean will = i + 2 < words.size()
                    && classes.has("modal", words.get(i + 1))
                    && within(words, i + 2, 3, "being")
                    && within(words, i + 2, 6, "coordinate");
            boolean as = i + 2 < words.size()
                    && List.of("som", "as", "til").contains(words.get(i + 1).normal())
                    && within(words, i + 2, 2, "coordinate");
            boolean chosen = !writer && i > 0 && classes.has("choosing", words.get(i - 1)) && mentionsRole(sentence);
            boolean meant = !writer && i > 0 && before(words, i, 3, "asking");
            if (asked || will || as || chosen || meant || (writer && i > 0 && chosenWriter(words, i))) {
                if (writer) {
                    writerIsCandidate = true;
                } else {
                    candidates.add(called(word));
                }
            }
        }
    }

    /** The one who tells her own job is asked about, unless she leads others or is the user's family. */
    private void collectWriter(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean tells = isWriter(words.get(i)) && classes.has("telling", words.get(i + 1));
            boolean asked = classes.has("telling", words.get(i)) && isWriter(words.get(i + 1));
            if ((tells || asked) && !within(words, i + 2, 4, "leader") && !within(words, i + 2, 3, "parent")) {
                writerIsCandidate = true;
            }
        }
    }

    private boolean isWriter(Word word) {
        return classes.has("self", word) || word.text().equals("I");
    }

    private boolean chosenWriter(List<Word> words, int i) {
        return List.of("meg", "mig", "me").contains(words.get(i).normal()) && classes.has("choosing", words.get(i - 1));
    }

    private boolean within(List<Word> words, int from, int most, String wordClass) {
        return words.subList(from, Math.min(words.size(), from + most)).stream()
                .anyMatch(word -> classes.has(wordClass, word));
    }

    private boolean before(List<Word> words, int to, int most, String wordClass) {
        return words.subList(Math.max(0, to - most), to).stream().anyMatch(word -> classes.has(wordClass, word));
    }

    private boolean mentionsRole(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> classes.has("coordinate", word));
    }

    private Set<String> staffNamed(Sentence sentence) {
        Set<String> found = new LinkedHashSet<>();
        sentence.words().stream()
                .filter(word -> isName(word) && !users.contains(called(word)))
                .forEach(word -> found.add(called(word)));
        return found;
    }

    private boolean isPronoun(Word word) {
        return classes.has("person", word);
    }

    /** "Likevel skal han": what stands before verb and pronoun is no name. */
    private boolean isPerson(Word word) {
        return classes.has("pronoun", word) || classes.has("self", word);
    }

    private String called(Word name) {
        return names.getOrDefault(name.normal(), name.normal());
    }

    boolean isName(Word word) {
        return names.containsKey(word.normal())
                && Character.isUpperCase(word.text().codePointAt(0));
    }

    /** Whether a word is of that class; a name counts as a person, the user's name as the user. */
    boolean isIn(String wordClass, Word word, WordClasses classes) {
        return classes.has(wordClass, word)
                || (wordClass.equals("person") && (isName(word) || word.text().equals("I")))
                || (wordClass.equals("user") && isUserName(word));
    }

    boolean isUserName(Word word) {
        return isName(word) && users.contains(called(word));
    }

    boolean isCandidate(Word name) {
        return candidates.contains(called(name));
    }

    boolean writerIsCandidate() {
        return writerIsCandidate;
    }
}
