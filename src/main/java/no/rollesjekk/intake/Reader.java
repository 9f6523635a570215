package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.facts.CircumstanceTypes;

/** Reads circumstances from what a person wrote, with the very words they rest on. */
public final class Reader {

    private final Vocabulary vocabulary;

    private Reader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public static Reader load(ContentFiles files, CircumstanceTypes types) {
        return new Reader(Vocabulary.load(files, types));
    }

    public Reading read(String text) {
        List<Sentence> sentences = Sentences.of(text, vocabulary.lexicon());
        People people = People.in(text, sentences);
        Topics topics = new Topics(people, sentences);
        Subjects subjects =
                new Subjects(people, topics, new Leaders(people, sentences), new OtherPosts(people, sentences));
        List<Settling.Candidate> candidates = new ArrayList<>();
        List<Settling.Candidate> hints = new ArrayList<>();
        boolean caseIsDoubted = sentences.stream().anyMatch(Sentence::doubtsTheCase);
        boolean isNamed = false;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Answer answer = Answer.of(sentence, sentences.get(Math.min(i + 1, sentences.size() - 1)), subjects);
            List<Match> matches = new Matcher(sentence, people, topics, vocabulary.lexicon()).all(vocabulary.phrases());
            Interpreting interpreting = new Interpreting(subjects, sentence, caseIsDoubted, answer);
            Map<Match, Interpreting.Meaning> meanings = new IdentityHashMap<>();
            matches.forEach(match -> interpreting.of(match).ifPresent(meaning -> meanings.put(match, meaning)));
            List<Match> telling = matches.stream()
                    .filter(match -> match.entry().saysNothing() || meanings.containsKey(match))
                    .toList();
            for (Match match : longest(telling)) {
                if (match.entry().saysNothing()) {
                    continue;
                }
                Interpreting.Meaning meaning = Objects.requireNonNull(meanings.get(match));
                candidates.add(new Settling.Candidate(
                        read(text, sentence, meaning, match.from(), match.to()),
                        rank(match, meaning),
                        match.entry().doubt(),
                        match.entry().phrase().tellsPlace(),
                        sentence.any(sentence.clauseOf(match.from()), "past"),
                        subjects.tellsOfCandidate(sentence, match)));
            }
            Ages.in(text, sentence, people)
                    .forEach(read -> candidates.add(new Settling.Candidate(read, 0, false, false, false, false)));
            if (people.maySpeakOfCandidate(sentence)) {
                hints.addAll(hints(text, sentence, matches, subjects, isNamed));
            }
            isNamed |= subjects.namesCandidate(sentence);
        }
        Set<String> told = candidates.stream()
                .map(candidate -> candidate.read().circumstance())
                .collect(Collectors.toSet());
        hints.stream()
                .filter(hint -> !told.contains(hint.read().circumstance()))
                .forEach(candidates::add);
        List<Read> reads = vocabulary.narrowed(Settling.of(candidates));
        return new Reading(reads, new Scope(sentences, people).holds(reads));
    }

    /** What the text tells of somebody that an advice does not need. */
    public Set<PersonalDetail> personalDetails(String text) {
        List<Sentence> sentences = Sentences.of(text, vocabulary.lexicon());
        People people = People.in(text, sentences);
        return PersonalDetail.in(text, sentences.stream().anyMatch(people::namesUserInFull));
    }

    /** Of matches of the same circumstance that overlap, the longest; of equals one that is clear, and the first in its file. */
    private static List<Match> longest(Collection<Match> matches) {
        List<Match> kept = new ArrayList<>();
        matches.stream()
                .sorted(Comparator.comparingInt(Match::length)
                        .reversed()
                        .thenComparing(match -> match.entry().value().equals(Circumstance.UNCLEAR))
                        .thenComparingInt(match -> match.entry().rank())
                        .thenComparingInt(Match::from))
                .filter(match -> kept.stream()
                        .noneMatch(other -> other.overlaps(match)
                                && other.entry()
                                        .circumstance()
                                        .equals(match.entry().circumstance())))
                .forEach(kept::add);
        return kept;
    }

    /** What somebody is not to the user says less than what she is: "ikke niesen hans, men datteren". */
    private static int rank(Match match, Interpreting.Meaning meaning) {
        Entry entry = match.entry();
        boolean denied =
                Entry.TIES.contains(entry.circumstance()) && !meaning.value().equals(entry.value());
        return denied ? Integer.MAX_VALUE : entry.rank();
    }

    /** Telling words that no phrase has read: something was said there that was not understood. */
    private List<Settling.Candidate> hints(
            String text, Sentence sentence, List<Match> matches, Subjects subjects, boolean isNamed) {
        BitSet readWords = new BitSet();
        matches.forEach(match -> readWords.set(match.from(), match.to()));
        List<Settling.Candidate> found = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            List<String> hinted = vocabulary.hintsOf(sentence.words().get(i));
            if (hinted.isEmpty()
                    || readWords.get(i)
                    || sentence.isDenied(i)
                    || sentence.namesAnotherCase(sentence.clauseOf(i))) {
                continue;
            }
            boolean isKinOfUser = subjects.isKinOfUser(sentence, i, isNamed);
            for (String circumstance : hinted) {
                boolean isTie = Entry.TIES.contains(circumstance);
                Subject subject = isTie ? subjects.ofTie(sentence, i) : subjects.at(sentence, i);
                if (isOfSomebodyElse(sentence, i, subject, subjects)
                        || (isKinOfUser && circumstance.equals("kinship"))) {
                    continue;
                }
                Interpreting.Meaning unclear = new Interpreting.Meaning(circumstance, Circumstance.UNCLEAR);
                found.add(new Settling.Candidate(
                        read(text, sentence, unclear, i, i + 1), Integer.MAX_VALUE, true, false, false, false));
            }
        }
        return found;
    }

    private static boolean isOfSomebodyElse(Sentence sentence, int index, Subject subject, Subjects subjects) {
        return subject == Subject.OTHER
                || subject == Subject.LEADER
                || subject == Subject.WRITER
                || (subjects.writerIsNotAskedAbout() && sentence.any(sentence.clauseOf(index), "mine"));
    }

    private static Read read(String text, Sentence sentence, Interpreting.Meaning meaning, int from, int to) {
        int start = sentence.words().get(from).start();
        int end = sentence.words().get(to - 1).end();
        return new Read(meaning.circumstance(), meaning.value(), text.substring(start, end), start, end);
    }
}
