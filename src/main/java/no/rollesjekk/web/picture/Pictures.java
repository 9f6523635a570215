package no.rollesjekk.web.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.consultation.AdviceView;
import no.rollesjekk.content.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the picture of an advice, in the language of the advice. */
@Component("pictures")
class Pictures {

    private static final List<String> WORDS = List.of(
            "title", "text", "CIRCUMSTANCES", "RULES", "FINDINGS", "VERDICT", "waits", "besides", "summary", "more");

    private final MessageSource messages;

    Pictures(MessageSource messages) {
        this.messages = messages;
    }

    public Picture of(AdviceView advice, String language) {
        return of(advice, Language.of(language).orElse(Language.NB));
    }

    public Picture of(AdviceView advice, Language language) {
        String ordinary = word("ordinary", language);
        List<Step> steps = advice.findings().stream()
                .map(finding -> Step.of(finding, ordinary))
                .sorted(Comparator.comparing(step -> !step.leads()))
                .toList();
        Picture bare = new Picture(language, steps, advice.verdict(), advice.headline(), Map.of());
        Map<String, String> words = new HashMap<>();
        WORDS.forEach(key -> words.put(key, word(key, language, bare.drawn().size(), bare.more(), advice.headline())));
        return new Picture(language, steps, advice.verdict(), advice.headline(), words);
    }

    private String word(String key, Language language, Object... details) {
        return messages.getMessage("picture." + key, details, language.locale());
    }
}
