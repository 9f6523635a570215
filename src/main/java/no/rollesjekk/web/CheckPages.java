package no.rollesjekk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import no.rollesjekk.consultation.CheckView;
import no.rollesjekk.consultation.CheckView.AskedView;
import no.rollesjekk.consultation.Checking;
import no.rollesjekk.consultation.Consultation;
import no.rollesjekk.consultation.Consulting;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.content.Language;
import no.rollesjekk.facts.CircumstanceTypes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The self-check, a question a page. Every answer travels in the body of each request, and is kept nowhere. */
@Controller
class CheckPages {

    private final Checking checking;
    private final Consulting consulting;
    private final Requests requests;
    private final CircumstanceTypes types;

    CheckPages(Checking checking, Consulting consulting, Requests requests, CircumstanceTypes types) {
        this.checking = checking;
        this.consulting = consulting;
        this.requests = requests;
        this.types = types;
    }

    @ModelAttribute
    void storeNothing(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping("/sjekk")
    String start(@RequestParam Map<String, String> address, Model model, HttpServletResponse response) {
        if (address.keySet().stream().anyMatch(CheckForm::has)) {
            mistake("inAddress", HttpStatus.BAD_REQUEST, model, response);
        }
        return start(CheckForm.EMPTY, model);
    }

    @PostMapping(path = "/sjekk", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String check(
            @RequestParam MultiValueMap<String, String> sent,
            Language language,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (request.getQueryString() != null) {
            mistake("inAddress", HttpStatus.BAD_REQUEST, model, response);
            return start(CheckForm.EMPTY, model);
        }
        CheckForm form = CheckForm.of(sent, types);
        if (!form.whole()) {
            mistake("unreadable", HttpStatus.UNPROCESSABLE_CONTENT, model, response);
        }
        try {
            return show(form, language, requests.day(form.asOf()), model, response);
        } catch (Refusal refusal) {
            response.setStatus(Problems.status(refusal.code()).value());
            model.addAttribute("refusal", consulting.words(refusal, language.locale()));
            return start(form, model);
        }
    }

    private String show(CheckForm form, Language language, LocalDate day, Model model, HttpServletResponse response) {
        CheckView now = checking.after(form.answers(), language, day);
        if (form.wants("advice") && !now.told().isEmpty()) {
            return advice(form, now, language, day, model);
        }
        if (form.wants("back") && now.before(form.asked()).isEmpty()) {
            return start(form, model);
        }
        CheckView view = (form.wants("back") ? now.before(form.asked()) : form.again())
                .map(name -> checking.again(name, form.answers(), language, day))
                .orElse(now);
        AskedView asked = view.next();
        if (asked == null) {
            return advice(form, now, language, day, model);
        }
        if (form.leavesOpen(asked.circumstance())) {
            mistake("open", HttpStatus.BAD_REQUEST, model, response);
        }
        CheckQuestion page = CheckQuestion.of(asked, view, form.answers());
        model.addAttribute("page", page);
        model.addAttribute("again", asked.circumstance());
        model.addAttribute("day", day);
        return carrying(page.carried(), form, "check-question", model);
    }

    private String start(CheckForm form, Model model) {
        model.addAttribute("most", checking.most(requests.day(null)));
        return carrying(form.answers(), form, "check", model);
    }

    private String advice(CheckForm form, CheckView view, Language language, LocalDate day, Model model) {
        Consultation consultation = consulting.consult(view.values(), language, day);
        model.addAttribute("consultation", consultation);
        model.addAttribute("unknown", view.unknown(consultation.advice()));
        model.addAttribute("told", view.told());
        model.addAttribute("settled", view.next() == null);
        model.addAttribute("open", view.open());
        model.addAttribute("contradictions", view.contradictions());
        return carrying(form.answers(), form, "check-advice", model);
    }

    private static String carrying(Map<String, String> answers, CheckForm form, String page, Model model) {
        model.addAttribute("answers", answers);
        model.addAttribute("asOf", form.asOf());
        return page;
    }

    private static void mistake(String code, HttpStatus status, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("mistake", code);
    }
}
