package no.rollesjekk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.content.Language;
import no.rollesjekk.receipts.Keeping;
import no.rollesjekk.receipts.Reopening;
import no.rollesjekk.tokens.Token;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Receipts over HTTP. */
@RestController
@RequestMapping("/api/v1/receipts")
@Tag(name = "Receipts", description = "An advice that is kept: as it was given, and what the rule book says today")
class ReceiptApi {

    /**
     * @param link the address of the page; what comes last in it is the token
     * @param expires when it is deleted
     */
    record Kept(String link, Instant expires) {}

    private final Keeping keeping;
    private final Reopening reopening;
    private final Requests requests;

    ReceiptApi(Keeping keeping, Reopening reopening, Requests requests) {
        this.keeping = keeping;
        this.reopening = reopening;
        this.requests = requests;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Keep an advice",
            description =
                    "Gives advice on the circumstances, as /advice does, and keeps it with them until it expires. "
                            + "The link is the only key to it, and is shown only here. When too many are kept at the time, the "
                            + "answer is 429 with `Retry-After`.")
    ResponseEntity<Kept> keep(@RequestBody AdviceApi.Circumstances told) {
        Keeping.Kept kept = keeping.keep(
                told.values(),
                requests.language(told.language()).orElse(Language.NB),
                requests.day(told.asOf()),
                Optional.empty());
        String token = kept.token().value();
        return ResponseEntity.created(URI.create("/api/v1/receipts/" + token))
                .body(new Kept("/rad/" + token, kept.expires()));
    }

    @GetMapping("/{token}")
    @Operation(
            summary = "Open a kept advice",
            description =
                    "The advice as it was given, and under `today` what the rule book says of the same circumstances "
                            + "now: `datedRules` are in force on only one of the two days, `changedRules` are not what they were. "
                            + "404 for what has expired, was deleted, or never was.")
    ReceiptView open(@PathVariable String token) {
        return Token.sent(token).flatMap(reopening::open).map(ReceiptView::of).orElseThrow(NotFound::new);
    }

    @DeleteMapping("/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a kept advice")
    void delete(@PathVariable String token) {
        if (!keeping.delete(Token.sent(token).orElseThrow(NotFound::new))) {
            throw new NotFound();
        }
    }
}
