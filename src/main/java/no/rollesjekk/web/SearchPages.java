package no.rollesjekk.web;

import java.util.Locale;
import java.util.Optional;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.content.Language;
import no.rollesjekk.gaps.Noticing;
import no.rollesjekk.search.Hits;
import no.rollesjekk.search.Search;
import no.rollesjekk.search.Searching;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Search, and browsing by topic; the newest answers where nothing is typed. */
@Controller
class SearchPages {

    private final Searching searching;
    private final Noticing noticing;
    private final Requests requests;
    private final Problems problems;

    SearchPages(Searching searching, Noticing noticing, Requests requests, Problems problems) {
        this.searching = searching;
        this.noticing = noticing;
        this.requests = requests;
        this.problems = problems;
    }

    @GetMapping("/svar")
    String search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(required = false) @Nullable String page,
            Locale locale,
            Model model) {
        SearchAddress asked = SearchAddress.of(q, kind, language, topic, order, page);
        String text = asked.q().length() > Requests.LONGEST ? asked.q().substring(0, Requests.LONGEST) : asked.q();
        requests.refuseNationalId(text);
        Hits found = searching.search(new Search(
                        text,
                        Narrowed.kind(asked.kind()),
                        Language.of(asked.language()),
                        Optional.of(asked.topic()).filter(chosen -> !chosen.isEmpty()),
                        Narrowed.order(asked.order()),
                        SearchAddress.SIZE,
                        asked.page())
                .readIn(Language.of(locale)));
        model.addAttribute("asked", asked);
        model.addAttribute("q", text);
        model.addAttribute("found", found);
        model.addAttribute("excerpts", found.hits().stream().map(Stretch::of).toList());
        model.addAttribute("facets", FacetLine.of(found.facets(), asked));
        model.addAttribute("hasNext", found.total() > (long) (asked.page() + 1) * SearchAddress.SIZE);
        model.addAttribute("mark", noticed(asked, text, found));
        return "answers";
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, Locale locale) {
        return problems.page(refusal, locale);
    }

    /** Only a first look counts: whoever narrows or leafs has seen something already. */
    private String noticed(SearchAddress asked, String text, Hits found) {
        return asked.isFirstLook() && !text.isBlank() ? noticing.searched(text, found.total()) : "";
    }
}
