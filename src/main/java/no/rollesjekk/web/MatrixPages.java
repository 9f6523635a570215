package no.rollesjekk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rollesjekk.content.Language;
import no.rollesjekk.facts.Choice;
import no.rollesjekk.reasoning.Matrix;
import no.rollesjekk.reasoning.MatrixColumn;
import no.rollesjekk.reasoning.MatrixPlan;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.reasoning.Tabulating;
import no.rollesjekk.reasoning.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the rule book comes to for each post and circumstance: one post or one circumstance as a list, or a table. */
@Controller
class MatrixPages {

    private final Tabulating tabulating;
    private final MatrixPlan plan;
    private final RuleBook book;
    private final Clock clock;

    MatrixPages(Tabulating tabulating, MatrixPlan plan, RuleBook book, Clock clock) {
        this.tabulating = tabulating;
        this.plan = plan;
        this.book = book;
        this.clock = clock;
    }

    /**
     * @param post the code of a post; empty for all, and left out for the first, because all of them fill no phone
     * @param columns the id of a column or of a group of them; empty for all
     */
    @GetMapping("/regler/matrise")
    String matrix(
            @RequestParam(required = false) @Nullable String post,
            @RequestParam(defaultValue = "") String columns,
            @RequestParam(defaultValue = "LISTED") MatrixOrder order,
            Language language,
            Model model) {
        Matrix matrix = tabulating.on(LocalDate.now(clock));
        List<Choice> posts = matrix.rows().stream().map(Matrix.Row::post).toList();
        String code = post == null ? posts.get(0).code() : post;
        MatrixPart part = new MatrixPart(matrix, chosen(columns), order, language);
        model.addAttribute("posts", posts);
        model.addAttribute("groups", plan.groups());
        model.addAttribute("orders", MatrixOrder.values());
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute("post", code);
        model.addAttribute("columns", columns);
        model.addAttribute("order", order);
        model.addAttribute("version", book.version());
        model.addAttribute("day", matrix.day());
        model.addAttribute("language", language);
        // who has chosen nothing yet sees all of it, though one post is listed
        model.addAttribute("pictured", part.of(post == null ? Optional.empty() : chosen(posts, code)));
        show(part, chosen(posts, code), model);
        return "matrix";
    }

    private void show(MatrixPart part, Optional<Choice> post, Model model) {
        if (post.isPresent()) {
            model.addAttribute("chosenPost", post.get());
            model.addAttribute("sections", part.ofPost(post.get(), plan.groups()));
        } else if (part.columns().size() == 1) {
            model.addAttribute("chosenColumn", part.columns().get(0));
            model.addAttribute(
                    "sections", Map.of("", part.inColumn(part.columns().get(0))));
        } else {
            model.addAttribute("headings", part.columns());
            model.addAttribute("lines", part.table());
        }
    }

    private static Optional<Choice> chosen(List<Choice> posts, String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(posts.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    private List<MatrixColumn> chosen(String id) {
        List<MatrixColumn> found = plan.groups().stream()
                .flatMap(group -> group.id().equals(id)
                        ? group.columns().stream()
                        : group.columns().stream()
                                .filter(column -> id.isEmpty() || column.id().equals(id)))
                .toList();
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return found;
    }
}
