package no.rollesjekk.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.content.Language;
import no.rollesjekk.content.Word;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.facts.CircumstanceTypes;

/** The phrases by which circumstances are read, from {@code content/vocabulary}, found by their first word. */
final class Vocabulary {

    private static final Set<String> NOT_CIRCUMSTANCES = Set.of("words", "frames", "languages");

    /** The classes that the reader asks for by name. */
    private static final List<String> READ_BY_NAME = List.of(
            "neg",
            "light",
            "doubt",
            "clause",
            "finite",
            "relative",
            "coordinate",
            "modal",
            "being",
            "choosing",
            "self",
            "telling",
            "mine",
            "office",
            "parent",
            "pronoun",
            "colleague",
            "other",
            "otherCase",
            "leader",
            "common",
            "user",
            "family",
            "person",
            "asking",
            "neither",
            "nor",
            "preposition");

    /** Words, gaps between words, and single words in brackets that may be left out. */
    private static final Pattern GRAMMAR = Pattern.compile(
            "(?!\\.)(\\([^\\s()]+\\)|[^\\s().]+|\\.{2,3})( (\\([^\\s()]+\\)|[^\\s().]+|\\.{2,3}))*(?<!\\.)");

    private final WordClasses classes;
    private final Frames frames;
    private final CircumstanceTypes types;
    private final Phrasebook phrases;
    private final Map<String, List<WordPattern>> hints = new HashMap<>();

    private Vocabulary(WordClasses classes, Frames frames, CircumstanceTypes types) {
        this.classes = classes;
        this.phrases = new Phrasebook(classes);
        this.frames = frames;
        this.types = types;
    }

    static Vocabulary load(ContentFiles files, CircumstanceTypes types) {
        Vocabulary vocabulary = new Vocabulary(WordClasses.load(files), Frames.load(files), types);
        vocabulary.classes.require(READ_BY_NAME);
        files.each("content/vocabulary/*.yaml", file -> file).stream()
                .filter(file -> !NOT_CIRCUMSTANCES.contains(file.stem()))
                .forEach(file -> vocabulary.add(file, files.yaml(file, CircumstanceWords.class)));
        return vocabulary;
    }

    private void add(ContentFile file, CircumstanceWords words) {
        if (!types.contains(words.circumstance()) || !words.circumstance().equals(file.stem())) {
            throw new BadContent(file.name(), "there is no circumstance '" + words.circumstance() + "' of that name");
        }
        hints.put(
                words.circumstance(),
                words.hints().stream().map(WordPattern::of).toList());
        classes.add(words.circumstance(), Frames.words(words));
        List<String> framed = frames.of(file.name(), words.frames());
        int rank = 0;
        for (CircumstanceWords.Values values : words.phrases()) {
            checkValue(file, words.circumstance(), values.value());
            if (values.negated() != null) {
                checkValue(file, words.circumstance(), values.negated());
            }
            rank++;
            for (String written : Frames.filled(framed, values.names())) {
                add(file, words, values, written, rank);
            }
            for (Map.Entry<String, List<String>> language : values.words().entrySet()) {
                if (Language.of(language.getKey()).isEmpty()) {
                    throw new BadContent(file.name(), "there is no language '" + language.getKey() + "'");
                }
                for (String written : language.getValue()) {
                    add(file, words, values, written, rank);
                }
            }
        }
    }

    private void checkValue(ContentFile file, String circumstance, String value) {
        if (!value.equals(Circumstance.UNCLEAR)
                && types.get(circumstance).choice(value).isEmpty()) {
            throw new BadContent(file.name(), "'" + value + "' is no value of " + circumstance);
        }
    }

    private void add(
            ContentFile file, CircumstanceWords words, CircumstanceWords.Values values, String written, int rank) {
        if (!GRAMMAR.matcher(written).matches()) {
            throw new BadContent(file.name(), "no phrase: \"" + written + '"');
        }
        Phrase phrase = Phrase.of(written, classes);
        phrase.elements().forEach(element -> checkClass(file, written, element));
        Entry entry = new Entry(
                phrase,
                words.circumstance(),
                values.value(),
                values.negated(),
                words.about(),
                words.doubt(),
                words.sameCase(),
                rank);
        phrases.add(entry);
    }

    private void checkClass(ContentFile file, String written, PhraseElement element) {
        if (element instanceof PhraseElement.Optional optional) {
            checkClass(file, written, optional.element());
        } else if (element instanceof PhraseElement.OneOf oneOf) {
            oneOf.classes().stream().filter(name -> !classes.knows(name)).forEach(name -> {
                throw new BadContent(file.name(), "no word class <" + name + "> for \"" + written + '"');
            });
        }
    }

    /** The entries whose phrase may begin with that word. */
    Set<Entry> startingWith(Word word, People people) {
        return phrases.startingWith(word, people);
    }

    Map<String, List<WordPattern>> hints() {
        return hints;
    }

    WordClasses classes() {
        return classes;
    }
}
