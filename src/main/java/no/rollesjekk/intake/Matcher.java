package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Matches phrases against the words of one sentence. */
final class Matcher {

    /** How many light words may stand between two elements of a phrase. */
    private static final int LIGHT = 4;

    private static final Set<String> BEFORE_AGE = Set.of("på", "of", "aged");
    private static final Set<String> YEARS = Set.of("år", "years", "year", "gammel", "gamal", "old");

    private final List<BitSet> elements = new ArrayList<>();
    private final BitSet light = new BitSet();
    private final Sentence sentence;

    Matcher(Sentence sentence, People people, Topics topics, Lexicon lexicon) {
        this.sentence = sentence;
        for (Token word : sentence.words()) {
            if (word.is("light") || word.is("neg")) {
                light.set(elements.size());
            }
            BitSet all = elementsOf(word, people, lexicon);
            elements.add(isAskedParent(word, people, topics) ? with("askedParent", all, lexicon) : all);
        }
        skipAges(people);
    }

    /** "Jenta på 14 bor", "brukeren (81) er": how old somebody is stands between what belongs together. */
    private void skipAges(People people) {
        List<Token> words = sentence.words();
        for (int i = 1; i < words.size(); i++) {
            int before = BEFORE_AGE.contains(words.get(i - 1).normal()) ? i - 1 : i;
            if (!words.get(i).isNumber() || before == 0 || !isSomebody(words.get(before - 1), people)) {
                continue;
            }
            int end = i + 1;
            while (end < words.size() && YEARS.contains(words.get(end).normal())) {
                end++;
            }
            light.set(before, end);
        }
    }

    private static boolean isSomebody(Token word, People people) {
        return people.isName(word) || word.is("user") || word.is("aged") || word.is("kin") || word.is("post");
    }

    /** Where no employee is named it may be the user's mother or father who is asked about. */
    private boolean isAskedParent(Token word, People people, Topics topics) {
        if (people.asksOfSomebody()) {
            return false;
        }
        return word.is("lineKin")
                || (word.is("pronoun")
                        && topics.before(sentence, elements.size())
                                .filter(topic -> topic.is("lineKin"))
                                .isPresent());
    }

    private static BitSet with(String wordClass, BitSet elements, Lexicon lexicon) {
        BitSet all = (BitSet) elements.clone();
        all.or(lexicon.takingClass(wordClass));
        return all;
    }

    /** A name counts as a person, the user's name as the user, and that of the employee asked about as the candidate. */
    private static BitSet elementsOf(Token word, People people, Lexicon lexicon) {
        boolean isName = people.isName(word);
        if (!isName && word.is("post")) {
            return with("person", word.senses().elements(), lexicon);
        }
        if (!isName && !word.isI()) {
            return word.senses().elements();
        }
        BitSet all = (BitSet) word.senses().elements().clone();
        all.or(lexicon.takingClass("person"));
        if (isName && people.isUserName(word)) {
            all.or(lexicon.takingClass("user"));
        }
        if (isName && people.isCandidate(word)) {
            all.or(lexicon.takingClass("candidate"));
        }
        return all;
    }

    /** Every phrase of the book wherever it stands. */
    List<Match> all(Phrasebook book) {
        BitSet present = new BitSet();
        elements.forEach(present::or);
        List<Match> matches = new ArrayList<>();
        book.among(present, entry -> {
            for (int from = 0; from < elements.size(); from++) {
                int end = match(entry.phrase().elements(), 0, from, from);
                if (end > from) {
                    matches.add(new Match(entry, from, end));
                }
            }
        });
        return matches;
    }

    private int match(List<PhraseElement> phrase, int element, int at, int start) {
        if (element == phrase.size()) {
            return at;
        }
        PhraseElement next = phrase.get(element);
        if (next instanceof PhraseElement.Gap gap) {
            return gap(phrase, element, at, start, gap.most());
        }
        if (next instanceof PhraseElement.End) {
            boolean ends = at == elements.size() || sentence.beginsClause(at);
            return ends ? match(phrase, element + 1, at, start) : -1;
        }
        if (next instanceof PhraseElement.Optional optional) {
            int with = one(optional.element(), phrase, element, at, start);
            return with >= 0 ? with : match(phrase, element + 1, at, start);
        }
        return one((PhraseElement.Single) next, phrase, element, at, start);
    }

    private int one(PhraseElement.Single single, List<PhraseElement> phrase, int element, int at, int start) {
        for (int here = at; here < elements.size() && here <= at + LIGHT; here++) {
            if (elements.get(here).get(single.number())) {
                int end = match(phrase, element + 1, here + 1, start);
                if (end >= 0) {
                    return end;
                }
            }
            if (here == start || !light.get(here)) {
                return -1;
            }
        }
        return -1;
    }

    private int gap(List<PhraseElement> phrase, int element, int at, int start, int most) {
        for (int skip = 0; skip <= most && at + skip <= elements.size(); skip++) {
            int end = match(phrase, element + 1, at + skip, start);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
