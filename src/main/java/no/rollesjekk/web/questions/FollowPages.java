package no.rollesjekk.web.questions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import no.rollesjekk.consultation.Consulting;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.content.Markdown;
import no.rollesjekk.desk.Draft;
import no.rollesjekk.desk.Followed;
import no.rollesjekk.desk.Following;
import no.rollesjekk.tokens.Token;
import no.rollesjekk.web.NotFound;
import no.rollesjekk.web.Problems;
import no.rollesjekk.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What became of a question. The address is the only key to it; reading it changes nothing. */
@Controller
class FollowPages {

    private final Following following;
    private final Consulting consulting;

    FollowPages(Following following, Consulting consulting) {
        this.following = following;
        this.consulting = consulting;
    }

    @GetMapping("/spor/{token}")
    String follow(@PathVariable String token, Model model) {
        Followed followed = open(token);
        Draft answer = followed.answer();
        model.addAttribute("followed", followed);
        model.addAttribute("body", answer == null ? null : Markdown.toHtml(answer.body()));
        model.addAttribute("token", token);
        model.addAttribute("mark", Token.random().value());
        model.addAttribute("longest", Requests.LONGEST);
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/spor/{token}")
                        .buildAndExpand(token)
                        .toUriString());
        return "spor/followed";
    }

    @PostMapping("/spor/{token}/mer")
    Object askMore(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String form,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        open(token);
        try {
            following.askMore(key(token), text, Token.sent(form).orElseGet(Token::random), Visit.from(request));
            return seeOther(request, "/spor/" + token + "#mer");
        } catch (Refusal refusal) {
            response.setStatus(Problems.status(refusal.code()).value());
            Problems.pause(refusal).ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
            model.addAttribute("refusal", consulting.words(refusal, locale));
            model.addAttribute("text", refusal.code() == Refusal.Code.NATIONAL_ID ? "" : text);
            return follow(token, model);
        }
    }

    @GetMapping("/spor/{token}/trekk")
    String askBeforeTakingBack(@PathVariable String token, Model model) {
        model.addAttribute("followed", open(token));
        model.addAttribute("token", token);
        return "spor/take-back";
    }

    @PostMapping("/spor/{token}/trekk")
    ResponseEntity<Void> takeBack(@PathVariable String token, HttpServletRequest request) {
        if (!following.takeBack(key(token))) {
            throw new NotFound();
        }
        return seeOther(request, "/spor/trukket");
    }

    @GetMapping("/spor/trukket")
    String takenBack() {
        return "spor/taken-back";
    }

    private Followed open(String token) {
        return following.open(key(token)).orElseThrow(NotFound::new);
    }

    private static Token key(String token) {
        return Token.sent(token).orElseThrow(NotFound::new);
    }

    private static ResponseEntity<Void> seeOther(HttpServletRequest request, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + path))
                .build();
    }
}
