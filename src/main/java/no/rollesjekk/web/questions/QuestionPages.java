package no.rollesjekk.web.questions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.rollesjekk.consultation.Consultation;
import no.rollesjekk.consultation.Consulting;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.content.Language;
import no.rollesjekk.desk.Asker;
import no.rollesjekk.desk.Asking;
import no.rollesjekk.desk.Municipality;
import no.rollesjekk.desk.RetentionSettings;
import no.rollesjekk.desk.Sent;
import no.rollesjekk.mail.Mailing;
import no.rollesjekk.tokens.Token;
import no.rollesjekk.web.Problems;
import no.rollesjekk.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking the editors: the question, what is there already, and only then sending it. */
@Controller
class QuestionPages {

    private final Asking asking;
    private final Consulting consulting;
    private final Requests requests;
    private final RetentionSettings kept;
    private final Mailing mailing;

    QuestionPages(Asking asking, Consulting consulting, Requests requests, RetentionSettings kept, Mailing mailing) {
        this.asking = asking;
        this.consulting = consulting;
        this.requests = requests;
        this.kept = kept;
        this.mailing = mailing;
    }

    @GetMapping("/spor")
    String form(Model model) {
        return form(QuestionForm.of(Map.of()), model);
    }

    private String form(QuestionForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("mail", mailing.isPossible());
        model.addAttribute("askers", Asker.values());
        model.addAttribute("municipalities", Municipality.values());
        model.addAttribute("longest", Requests.LONGEST);
        return "spor/form";
    }

    /** Shows what is published already and what the rule book says. Nothing is stored. */
    @PostMapping("/spor")
    Object before(
            @RequestParam Map<String, String> fields, Language language, Model model, HttpServletResponse response) {
        QuestionForm form = QuestionForm.of(fields);
        if (fields.containsKey("change") || !fields.containsKey("asker")) {
            return form(form, model);
        }
        try {
            String text = requests.text(form.text());
            if (!form.isAnswered()) {
                throw new Refusal(Refusal.Code.CHOICE_MISSING);
            }
            Consultation found = consulting.ask(text, Optional.of(language), requests.day(null), form.told());
            Map<String, String> read = new LinkedHashMap<>();
            found.reading().forEach(each -> read.put(each.circumstance(), each.value()));
            model.addAttribute("form", form.with(read));
            model.addAttribute("found", found);
            model.addAttribute("details", consulting.personalDetails(text));
            model.addAttribute("kept", kept);
            model.addAttribute("mark", Token.random().value());
            return "spor/before";
        } catch (Refusal refusal) {
            return refused(refusal, form, language, model, response);
        }
    }

    /** @param along whether the circumstances go with the question */
    @PostMapping("/spor/send")
    Object send(
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "false") boolean along,
            Language language,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        QuestionForm form = QuestionForm.of(fields);
        try {
            Sent sent = new Sent(
                    form.asker().orElseThrow(() -> new Refusal(Refusal.Code.CHOICE_MISSING)),
                    form.municipality().orElseThrow(() -> new Refusal(Refusal.Code.CHOICE_MISSING)),
                    language,
                    form.text(),
                    along ? form.told() : Map.of(),
                    mailing.isPossible() ? form.email() : "");
            Token mark = Token.sent(fields.get("form")).orElseGet(Token::random);
            Token token = asking.ask(sent, mark, Visit.from(request));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(request.getContextPath() + "/spor/" + token.value()))
                    .build();
        } catch (Refusal refusal) {
            return refused(refusal, form, language, model, response);
        }
    }

    private String refused(
            Refusal refusal, QuestionForm form, Language language, Model model, HttpServletResponse response) {
        response.setStatus(Problems.status(refusal.code()).value());
        Problems.pause(refusal).ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        model.addAttribute("refusal", consulting.words(refusal, language.locale()));
        model.addAttribute("wrong", form.wrong(refusal.code()));
        return form(refusal.code() == Refusal.Code.NATIONAL_ID ? form.withoutText() : form, model);
    }
}
