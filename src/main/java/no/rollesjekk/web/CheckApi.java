package no.rollesjekk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import no.rollesjekk.consultation.CheckView;
import no.rollesjekk.consultation.Checking;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.content.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The self-check over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Advice")
class CheckApi {

    record Answered(
            @Nullable Map<String, String> answers,
            @Nullable String asOf,
            @Nullable String language) {}

    private final Checking checking;
    private final Requests requests;

    CheckApi(Checking checking, Requests requests) {
        this.checking = checking;
        this.requests = requests;
    }

    @PostMapping("/interview")
    @Operation(
            summary = "Ask what can still change the verdict, one question at a time",
            description =
                    "Send every answer so far, by circumstance; none to begin with, and UNCLEAR for “I do not know”. "
                            + "Nothing is kept between two requests. `next` is the question to ask now, best first, with why it "
                            + "is asked and the verdicts each answer can still lead to; it is null when no open answer can "
                            + "change the verdict. `told` has the answers that count, in the order they were asked: give these "
                            + "to /advice. Others are passed over, so any answer can be changed and the later ones sent again. "
                            + "`open` is how many questions can still change the verdict, `next` among them. "
                            + "`contradictions` says why some answers cannot all be right.")
    ResponseEntity<CheckView> interview(@RequestBody Answered answered) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (answered.answers() != null) {
            answered.answers().forEach((name, value) -> answers.put(name, String.valueOf(value)));
        }
        CheckView view = checking.after(
                answers, requests.language(answered.language()).orElse(Language.NB), requests.day(answered.asOf()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
    }
}
