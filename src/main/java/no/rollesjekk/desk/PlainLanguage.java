package no.rollesjekk.desk;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.rollesjekk.content.Markdown;

/**
 * What may make a text hard to read. It advises; a person decides.
 *
 * @param lix words a sentence, and how many of a hundred words have more than six letters
 * @param longSentences those with more than {@value #LONG} words, as they begin
 * @param passives words that say that something is done, and not by whom
 */
public record PlainLanguage(int lix, List<String> longSentences, List<String> passives) {

    /** More than that is hard for many. */
    public static final int HARD = 45;

    private static final int LONG = 25;
    private static final int LONG_WORD = 6;
    private static final int SHOWN = 60;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?:])\\s+|\\n+");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** After these a word in -s is a passive: "skal gjennomføres". */
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:skal|kan|må|bør|vil|skulle|kunne|måtte|burde|ville)\\s+(?:ikke\\s+)?(\\p{L}{3,}[^s\\W]s)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    public static PlainLanguage of(String markdown) {
        String text = Markdown.toText(markdown);
        List<String> sentences = Arrays.stream(SENTENCE.split(text))
                .filter(each -> words(each) > 0)
                .toList();
        long all = words(text);
        long longOnes = Arrays.stream(WORD.split(text))
                .filter(word -> word.length() > LONG_WORD)
                .count();
        return new PlainLanguage(
                all == 0 ? 0 : (int) Math.round((double) all / sentences.size() + 100.0 * longOnes / all),
                sentences.stream()
                        .filter(sentence -> words(sentence) > LONG)
                        .map(PlainLanguage::beginning)
                        .toList(),
                PASSIVE.matcher(text)
                        .results()
                        .map(match -> match.group(1))
                        .distinct()
                        .collect(Collectors.toList()));
    }

    public boolean isHard() {
        return lix > HARD;
    }

    /** Whether there is nothing to say. */
    public boolean isFine() {
        return !isHard() && longSentences.isEmpty() && passives.isEmpty();
    }

    private static long words(String text) {
        return Arrays.stream(WORD.split(text)).filter(word -> !word.isEmpty()).count();
    }

    private static String beginning(String sentence) {
        return sentence.length() > SHOWN ? sentence.substring(0, SHOWN) + " …" : sentence;
    }
}
