package no.rollesjekk.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.consultation.Consulting;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.desk.Conflict;
import no.rollesjekk.desk.Draft;
import no.rollesjekk.desk.Editing;
import no.rollesjekk.desk.Halt;
import no.rollesjekk.desk.Looking;
import no.rollesjekk.desk.Move;
import no.rollesjekk.desk.Moves;
import no.rollesjekk.desk.Opened;
import no.rollesjekk.desk.PlainLanguage;
import no.rollesjekk.desk.Presenting;
import no.rollesjekk.desk.Sketching;
import no.rollesjekk.web.AnswerModel;
import no.rollesjekk.web.NotFound;
import no.rollesjekk.web.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an answer is written. Whatever goes wrong, the text stays in the form. */
@Controller
@RequestMapping("/redaksjon/saker/{id}/skriv")
class EditPages {

    private final Looking looking;
    private final Editing editing;
    private final Sketching suggesting;
    private final Presenting presenting;
    private final AnswerModel answerPage;
    private final Library library;
    private final Consulting consulting;
    private final MessageSource messages;

    EditPages(
            Looking looking,
            Editing editing,
            Sketching suggesting,
            Presenting presenting,
            AnswerModel answerPage,
            Library library,
            Consulting consulting,
            MessageSource messages) {
        this.looking = looking;
        this.editing = editing;
        this.suggesting = suggesting;
        this.presenting = presenting;
        this.answerPage = answerPage;
        this.library = library;
        this.consulting = consulting;
        this.messages = messages;
    }

    @ModelAttribute("me")
    Account me(Account account) {
        return account;
    }

    @GetMapping
    String open(@PathVariable long id, Account me, Model model) {
        Opened opened = openToWrite(id, me);
        EditForm form = new EditForm(opened.entry().version(), editing.start(opened.entry()), "", false, "");
        return form(opened, form, model);
    }

    private String form(Opened opened, EditForm form, Model model) {
        model.addAttribute("opened", opened);
        model.addAttribute("form", form);
        model.addAttribute("language", PlainLanguage.of(form.draft().body()));
        model.addAttribute("chosenSources", library.chosenSources(form.draft().sources()));
        model.addAttribute("chosenRules", library.chosenRules(form.draft().rules()));
        model.addAttribute("foundSources", library.sources(form.find()));
        model.addAttribute("foundRules", library.rules(form.find()));
        model.addAttribute("nearest", opened.question() == null ? List.of() : suggesting.nearest(opened.question()));
        return "desk/edit";
    }

    @PostMapping(params = "find-them")
    String find(@PathVariable long id, @RequestParam MultiValueMap<String, String> fields, Account me, Model model) {
        return form(openToWrite(id, me), EditForm.of(fields), model);
    }

    @PostMapping(params = "suggest")
    String suggest(@PathVariable long id, @RequestParam MultiValueMap<String, String> fields, Account me, Model model) {
        Opened opened = openToWrite(id, me);
        EditForm form = EditForm.of(fields);
        Optional<Draft> draft = Optional.ofNullable(opened.question()).flatMap(suggesting::draft);
        model.addAttribute("nothingToSuggest", draft.isEmpty());
        return form(
                opened, draft.map(found -> form.with(found.under(form.draft()))).orElse(form), model);
    }

    /** The page of the answer itself, with what stands in the form. Nothing is saved. */
    @PostMapping(params = "preview")
    String preview(@PathVariable long id, @RequestParam MultiValueMap<String, String> fields, Account me, Model model) {
        Opened opened = openToWrite(id, me);
        model.addAttribute("preview", true);
        return answerPage.show(
                presenting.preview(opened.entry(), EditForm.of(fields).draft().shortened()), null, List.of(), model);
    }

    @PostMapping
    String save(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Account me,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        EditForm form = EditForm.of(fields);
        try {
            editing.write(id, form.version(), form.draft(), form.note(), form.major(), me);
            return "redirect:/redaksjon/saker/" + id;
        } catch (Conflict conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("form", form);
            model.addAttribute("theirs", looking.open(id).orElse(null));
            return "desk/edit-conflict";
        } catch (Halt halt) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", messages.getMessage("halt." + halt.why(), null, locale));
        } catch (Refusal refusal) {
            response.setStatus(Problems.status(refusal.code()).value());
            model.addAttribute("refusal", consulting.words(refusal, locale));
        }
        return form(looking.open(id).orElseThrow(NotFound::new), form, model);
    }

    private Opened openToWrite(long id, Account me) {
        return looking.open(id)
                .filter(opened -> Moves.open(opened.entry().state(), me).contains(Move.WRITE))
                .orElseThrow(NotFound::new);
    }
}
