package no.rollesjekk.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The same words in several languages. Bokmål is always there. */
public record Text(@JsonValue Map<String, String> byLanguage) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Text {
        byLanguage.forEach((tag, words) -> {
            if (Language.of(tag).filter(language -> language.tag().equals(tag)).isEmpty()) {
                throw new IllegalArgumentException("no such language: " + tag);
            }
            if (words == null || words.isBlank()) {
                throw new IllegalArgumentException("no words for " + tag);
            }
        });
        if (!byLanguage.containsKey(Language.NB.tag())) {
            throw new IllegalArgumentException("a text needs bokmål (nb)");
        }
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** The words in that language, or in bokmål where it has none. */
    public String in(Language language) {
        return byLanguage
                .getOrDefault(language.tag(), byLanguage.get(Language.NB.tag()))
                .strip();
    }
}
