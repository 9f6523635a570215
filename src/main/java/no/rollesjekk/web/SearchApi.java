package no.rollesjekk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.search.Hit;
import no.rollesjekk.search.Hits;
import no.rollesjekk.search.Search;
import no.rollesjekk.search.Searching;
import no.rollesjekk.search.Suggesting;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Search", description = "Finds published answers")
class SearchApi {

    private static final int SUGGESTIONS = 5;

    private final Searching searching;
    private final Suggesting suggesting;
    private final Requests requests;

    SearchApi(Searching searching, Suggesting suggesting, Requests requests) {
        this.searching = searching;
        this.suggesting = suggesting;
        this.requests = requests;
    }

    @GetMapping("/search")
    @Operation(
            summary = "Search the published answers, and rules and sources",
            description =
                    "Anything may be typed in `q`; nothing in it is read as query syntax. `kind` is `answer`, `rule`, "
                            + "`source` or `all`, `order` is `relevance` or `date`.")
    Hits search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(defaultValue = "answer") String kind,
            @RequestParam(defaultValue = "relevance") String order,
            @RequestParam(defaultValue = "10") int size,
            @RequestParam(defaultValue = "0") int page) {
        requests.refuseNationalId(q);
        return searching.search(new Search(
                q,
                Narrowed.kind(kind),
                requests.language(language),
                Optional.ofNullable(topic),
                Narrowed.order(order),
                size,
                page));
    }

    @GetMapping("/suggest")
    @Operation(summary = "Titles of answers that fit what is typed so far")
    List<String> suggest(@RequestParam(defaultValue = "") String q) {
        requests.refuseNationalId(q);
        return suggesting.suggest(q, SUGGESTIONS);
    }

    @PostMapping("/similar")
    @Operation(
            summary = "Answers that say the same as a text",
            description = "For a question that somebody is writing; the text travels in the body and is kept nowhere.")
    List<Hit> similar(@RequestBody Similar similar) {
        String text = similar.text() == null ? "" : similar.text();
        requests.refuseNationalId(text);
        return searching.similar(text, SUGGESTIONS);
    }

    /** The text that answers are looked for. */
    record Similar(@Nullable String text) {}
}
