package no.rollesjekk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import no.rollesjekk.consultation.AdviceView;
import no.rollesjekk.consultation.Consultation;
import no.rollesjekk.consultation.Consulting;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.content.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions over HTTP. Nothing that is sent is kept. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Advice", description = "Can this employee be coordinator?")
class AdviceApi {

    record Question(
            @Nullable String text,
            @Nullable String language,
            @Nullable String asOf) {}

    record Circumstances(
            @Nullable Map<String, String> circumstances,
            @Nullable String asOf,
            @Nullable String language) {

        Map<String, String> values() {
            if (circumstances == null) {
                throw new Refusal(Refusal.Code.CIRCUMSTANCES_MISSING);
            }
            Map<String, String> values = new LinkedHashMap<>();
            circumstances.forEach((name, value) -> values.put(name, String.valueOf(value)));
            return values;
        }
    }

    private final Consulting consulting;
    private final Requests requests;

    AdviceApi(Consulting consulting, Requests requests) {
        this.consulting = consulting;
        this.requests = requests;
    }

    @PostMapping("/ask")
    @Operation(
            summary = "Answer a question in free text",
            description = "Reads the circumstances from the text, gives advice on them and the published answers that "
                    + "belong to it. `advice` is left out for a text that is not about who can be coordinator. "
                    + "`asOf` (yyyy-mm-dd) is the day whose law is used, today where it is left out.")
    Consultation ask(@RequestBody Question question) {
        return consulting.ask(
                requests.text(question.text()),
                requests.language(question.language()),
                requests.day(question.asOf()),
                Map.of());
    }

    @PostMapping("/advice")
    @Operation(
            summary = "Give advice on circumstances",
            description = "The circumstances and their values stand under /circumstances. Those left out count as "
                    + "unmentioned: the ordinary is presumed, and the presumptions are listed.")
    AdviceView advise(@RequestBody Circumstances told) {
        return consulting.advise(
                told.values(), requests.language(told.language()).orElse(Language.NB), requests.day(told.asOf()));
    }
}
