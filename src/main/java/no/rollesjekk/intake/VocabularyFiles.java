package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.content.Language;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.facts.CircumstanceTypes;

/** Reads {@code content/vocabulary}, strictly. */
final class VocabularyFiles {

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
            "working",
            "mine",
            "ours",
            "employed",
            "office",
            "former",
            "parent",
            "askedParent",
            "lineKin",
            "post",
            "shortened",
            "pronoun",
            "colleague",
            "other",
            "otherCase",
            "staff",
            "ofCase",
            "whom",
            "leader",
            "common",
            "user",
            "family",
            "person",
            "asking",
            "neither",
            "nor",
            "preposition",
            "aged",
            "poss",
            "title",
            "knowing",
            "this",
            "whether",
            "denial",
            "answer",
            "contrast",
            "joining",
            "requested",
            "imposing",
            "role",
            "placed",
            "refusing",
            "asked",
            "passive",
            "past",
            "reporting",
            "it",
            "one",
            "many",
            "open",
            "saying",
            "truth",
            "untrue",
            "kin",
            "partner",
            "needing",
            "aCoordinator",
            "aUser",
            "both",
            "we",
            "called",
            "reason",
            "voicing",
            "wanting",
            "knownPost",
            "served");

    /** Words, gaps between words, and single words in brackets that may be left out. */
    private static final Pattern GRAMMAR = Pattern.compile(
            "(?!\\.)(\\([^\\s().]+\\)|[^\\s().]+|\\.{2,3})( (\\([^\\s().]+\\)|[^\\s().]+|\\.{2,3}))*(?<!\\.)");

    private final WordClasses classes;
    private final Frames frames;
    private final CircumstanceTypes types;
    private final Elements elements = new Elements();
    private final List<Entry> entries = new ArrayList<>();
    /** The circumstances that have hints, each with the number of the element that takes them. */
    private final Map<String, Integer> hints = new LinkedHashMap<>();

    private final Map<String, List<CircumstanceWords.Narrowing>> narrowings = new HashMap<>();

    private VocabularyFiles(WordClasses classes, Frames frames, CircumstanceTypes types) {
        this.classes = classes;
        this.frames = frames;
        this.types = types;
    }

    static Vocabulary load(ContentFiles files, CircumstanceTypes types) {
        VocabularyFiles loading = new VocabularyFiles(WordClasses.load(files), Frames.load(files), types);
        loading.classes.require(READ_BY_NAME);
        files.each("content/vocabulary/*.yaml", file -> file).stream()
                .filter(file -> !NOT_CIRCUMSTANCES.contains(file.stem()))
                .forEach(file -> loading.add(file, files.yaml(file, CircumstanceWords.class)));
        return new Vocabulary(
                new Lexicon(loading.elements, loading.classes),
                new Phrasebook(loading.entries, loading.elements, loading.classes),
                Map.copyOf(loading.hints),
                Map.copyOf(loading.narrowings));
    }

    private void add(ContentFile file, CircumstanceWords words) {
        if (!types.contains(words.circumstance()) || !words.circumstance().equals(file.stem())) {
            throw new BadContent(file.name(), "there is no circumstance '" + words.circumstance() + "' of that name");
        }
        for (CircumstanceWords.Narrowing each : words.narrowed()) {
            each.value().forEach(value -> checkValueOrNone(file, words.circumstance(), value));
            if (each.to() != null) {
                checkValueOrNone(file, words.circumstance(), each.to());
            }
            if (!types.contains(each.circumstance())) {
                throw new BadContent(file.name(), "there is no circumstance '" + each.circumstance() + "'");
            }
            checkValueOrNone(file, each.circumstance(), each.being());
            narrowings
                    .computeIfAbsent(words.circumstance(), missing -> new ArrayList<>())
                    .add(each);
        }
        Elements.Element hinting = Elements.Element.of(words.hints());
        hinting.classes().forEach(name -> checkClass(file, "hints", name));
        hints.put(words.circumstance(), elements.numberOf(hinting));
        classes.add(words.circumstance(), Frames.words(words));
        List<String> framed = frames.of(file.name(), words.frames());
        int rank = 0;
        for (CircumstanceWords.Values values : words.phrases()) {
            checkValueOrNone(file, words.circumstance(), values.value());
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

    private void checkValueOrNone(ContentFile file, String circumstance, String value) {
        if (!value.equals(Circumstance.UNMENTIONED)) {
            checkValue(file, circumstance, value);
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
        Phrase phrase = Phrase.of(written, elements, classes);
        if (phrase.required().length == 0) {
            throw new BadContent(file.name(), "every word may be left out: \"" + written + '"');
        }
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
        entries.add(entry);
    }

    private void checkClass(ContentFile file, String written, PhraseElement element) {
        if (element instanceof PhraseElement.Optional optional) {
            checkClass(file, written, optional.element());
        } else if (element instanceof PhraseElement.Single single) {
            elements.get(single.number()).classes().forEach(name -> checkClass(file, written, name));
        }
    }

    private void checkClass(ContentFile file, String written, String name) {
        if (!classes.knows(name)) {
            throw new BadContent(file.name(), "no word class <" + name + "> for \"" + written + '"');
        }
    }
}
