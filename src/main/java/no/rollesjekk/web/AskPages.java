package no.rollesjekk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.rollesjekk.consultation.AdviceView.QuestionView;
import no.rollesjekk.consultation.Consultation;
import no.rollesjekk.consultation.Consulting;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.content.Language;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.intake.PersonalDetail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The question and the advice. What is asked travels in the body of the request, and the text is kept nowhere. */
@Controller
class AskPages {

    private static final int NEWEST = 5;

    private final Consulting consulting;
    private final Requests requests;
    private final CircumstanceTypes types;
    private final Answers answers;

    AskPages(Consulting consulting, Requests requests, CircumstanceTypes types, Answers answers) {
        this.consulting = consulting;
        this.requests = requests;
        this.types = types;
        this.answers = answers;
    }

    @GetMapping("/")
    String question(Language language, Model model) {
        model.addAttribute("newest", answers.newest(language, NEWEST));
        model.addAttribute("longest", Requests.LONGEST);
        return "ask";
    }

    @GetMapping("/rad")
    String adviceWithoutQuestion() {
        return "redirect:/";
    }

    @PostMapping("/rad")
    String advice(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(defaultValue = "false") boolean asIs,
            @RequestParam MultiValueMap<String, String> form,
            Language language,
            Model model,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        try {
            Map<String, String> corrections = Fields.circumstances(form);
            String clean = requests.text(text);
            Set<PersonalDetail> details = asIs ? Set.of() : consulting.personalDetails(clean);
            if (!details.isEmpty()) {
                model.addAttribute("details", details);
                model.addAttribute("text", text);
                model.addAttribute("asOf", asOf);
                return question(language, model);
            }
            Consultation consultation = consulting.ask(clean, Optional.of(language), requests.day(asOf), corrections);
            model.addAttribute("text", text);
            model.addAttribute("asOf", asOf);
            model.addAttribute("consultation", consultation);
            List<Told> told = Told.of(clean, consultation, corrections, types, language);
            model.addAttribute("told", told);
            model.addAttribute("questions", unanswered(consultation, told));
            return "advice";
        } catch (Refusal refusal) {
            response.setStatus(Problems.status(refusal.code()).value());
            model.addAttribute("refusal", consulting.words(refusal, language.locale()));
            model.addAttribute("field", refusal.code().name().startsWith("DATE") ? "asOf" : "text");
            model.addAttribute("text", refusal.code() == Refusal.Code.NATIONAL_ID ? "" : text);
            model.addAttribute("asOf", asOf);
            return question(language, model);
        }
    }

    /** The questions of the advice that are not among the lines that can be corrected anyway. */
    private static List<QuestionView> unanswered(Consultation consultation, List<Told> told) {
        return Stream.ofNullable(consultation.advice())
                .flatMap(advice -> advice.questions().stream())
                .filter(question ->
                        told.stream().noneMatch(line -> line.circumstance().equals(question.circumstance())))
                .toList();
    }
}
