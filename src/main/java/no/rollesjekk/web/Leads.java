package no.rollesjekk.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.rollesjekk.consultation.CheckView.AskedView;
import no.rollesjekk.consultation.CheckView.OptionView;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.reasoning.VerdictTexts;
import no.rollesjekk.web.languages.Spoken;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What each answer to a question leads to, in as few words as say it. */
@Component("leads")
class Leads {

    private final VerdictTexts verdicts;
    private final MessageSource messages;

    Leads(VerdictTexts verdicts, MessageSource messages) {
        this.verdicts = verdicts;
        this.messages = messages;
    }

    /** The verdict it settles on, or those it leaves where it rules some out. */
    public String of(OptionView option, AskedView asked) {
        if (option.leadsTo().isEmpty()) {
            return message("contradicts");
        }
        String headlines = option.leadsTo().stream()
                .map(verdict ->
                        message("verdict", verdicts.of(verdict).headline().in(Spoken.language())))
                .collect(Collectors.joining(", "));
        if (option.leadsTo().size() == 1) {
            return message("settles", headlines);
        }
        return message(rulesOut(option, asked) ? "narrows" : "open", headlines);
    }

    /** The options that settle it or rule something out, under what they lead to; for a question with too many to say it of each. */
    public Map<String, String> together(AskedView asked) {
        return asked.choices().stream()
                .filter(option -> rulesOut(option, asked))
                .sorted(Comparator.comparingInt(option -> option.leadsTo().size()))
                .collect(Collectors.groupingBy(
                        option -> of(option, asked),
                        LinkedHashMap::new,
                        Collectors.mapping(OptionView::text, Collectors.joining(", "))));
    }

    /** The options by heading; all under an empty one where the question has none. */
    public Map<String, List<OptionView>> sections(AskedView asked) {
        return asked.choices().stream()
                .collect(Collectors.groupingBy(
                        option -> option.heading() == null ? "" : option.heading(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static boolean rulesOut(OptionView option, AskedView asked) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        asked.choices().forEach(each -> possible.addAll(each.leadsTo()));
        possible.remove(Verdict.NEED_MORE_INFORMATION);
        return !option.leadsTo().containsAll(possible);
    }

    private String message(String key, Object... details) {
        return messages.getMessage("check.leads." + key, details, LocaleContextHolder.getLocale());
    }
}
