package no.rollesjekk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.rollesjekk.content.Markdown;
import no.rollesjekk.desk.Revision;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Changes;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.search.Searching;
import no.rollesjekk.sources.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of an answer needs, for readers and for the preview. */
@Component
public class AnswerModel {

    /** So many days after the day of review readers are told that nobody has looked at it. */
    private static final int OVERDUE = 30;

    private static final int RELATED = 5;

    private final Searching searching;
    private final Sources sources;
    private final RuleBook book;
    private final Changes changed;
    private final Clock clock;

    AnswerModel(Searching searching, Sources sources, RuleBook book, Changes changed, Clock clock) {
        this.searching = searching;
        this.sources = sources;
        this.book = book;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * @param checked the day on which its editors answered for it; null where none is known
     * @param changes its major changes
     * @return the template
     */
    public String show(Answer answer, @Nullable LocalDate checked, List<Revision> changes, Model model) {
        model.addAttribute("answer", answer);
        model.addAttribute("body", Markdown.toHtml(answer.body()));
        model.addAttribute(
                "linked",
                answer.question() == null
                        ? null
                        : Linked.page(answer, changed.of(answer.id()).orElse(null)));
        model.addAttribute("checked", checked);
        model.addAttribute("changes", changes);
        model.addAttribute(
                "overdue",
                answer.review() != null && !answer.review().plusDays(OVERDUE).isAfter(LocalDate.now(clock)));
        model.addAttribute(
                "sources",
                answer.sources().stream()
                        .flatMap(source -> sources.find(source).stream())
                        .toList());
        model.addAttribute(
                "rules",
                answer.rules().stream()
                        .flatMap(rule -> book.find(rule).stream())
                        .toList());
        model.addAttribute(
                "related",
                searching
                        .related(answer.title(), answer.rules(), answer.sources(), answer.language(), RELATED + 1)
                        .stream()
                        .filter(hit -> !hit.id().equals(answer.id()))
                        .limit(RELATED)
                        .toList());
        return "answer";
    }
}
