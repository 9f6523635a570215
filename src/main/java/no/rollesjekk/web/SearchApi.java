package no.rollesjekk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.search.Hit;
import no.rollesjekk.search.Hits;
import no.rollesjekk.search.Searching;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
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
    private final Requests requests;

    SearchApi(Searching searching, Requests requests) {
        this.searching = searching;
        this.requests = requests;
    }

    @GetMapping("/search")
    @Operation(
            summary = "Search the published answers",
            description = "Anything may be typed in `q`; nothing in it is read as query syntax.")
    Hits search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(defaultValue = "10") int size,
            @RequestParam(defaultValue = "0") int page) {
        return searching.search(q, requests.language(language), Optional.ofNullable(topic), size, page);
    }

    @GetMapping("/suggest")
    @Operation(summary = "Titles of answers that fit what is typed so far")
    List<String> suggest(@RequestParam(defaultValue = "") String q) {
        if (q.isBlank()) {
            return List.of();
        }
        return searching.search(q, Optional.empty(), Optional.empty(), SUGGESTIONS, 0).hits().stream()
                .map(Hit::title)
                .toList();
    }
}
