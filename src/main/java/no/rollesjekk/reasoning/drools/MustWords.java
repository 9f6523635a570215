package no.rollesjekk.reasoning.drools;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.rollesjekk.content.Language;
import no.rollesjekk.content.Text;

/** Words that only law and regulation may use, in each language. */
final class MustWords {

    /** Danish <em>må</em> is not among them, since it also says what is allowed. */
    private static final Map<Language, Pattern> WORDS = Map.of(
            Language.NB, anyOf("må|skal|plikter"),
            Language.NN, anyOf("må|skal|pliktar"),
            Language.DA, anyOf("skal|pligter"),
            Language.EN, anyOf("must(n't)?|shall|(is|are) obliged"));

    private MustWords() {}

    /** The words that say must, of the first language in which the text does. */
    static Optional<String> in(Text text) {
        return Arrays.stream(Language.values())
                .filter(language ->
                        WORDS.get(language).matcher(text.in(language)).find())
                .map(text::in)
                .findFirst();
    }

    private static Pattern anyOf(String words) {
        return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
