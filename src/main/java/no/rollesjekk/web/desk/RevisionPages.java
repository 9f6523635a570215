package no.rollesjekk.web.desk;

import java.util.List;
import java.util.Locale;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.desk.Editing;
import no.rollesjekk.desk.Looking;
import no.rollesjekk.desk.Opened;
import no.rollesjekk.desk.Presenting;
import no.rollesjekk.desk.Revision;
import no.rollesjekk.desk.SideBySide;
import no.rollesjekk.web.AnswerModel;
import no.rollesjekk.web.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The revisions of an entry: each as the page it would be, any two beside each other, an old one made new. */
@Controller
@RequestMapping("/redaksjon/saker/{id}")
class RevisionPages {

    private final Looking looking;
    private final Editing editing;
    private final Presenting presenting;
    private final AnswerModel answerPage;
    private final MessageSource messages;

    RevisionPages(
            Looking looking, Editing editing, Presenting presenting, AnswerModel answerPage, MessageSource messages) {
        this.looking = looking;
        this.editing = editing;
        this.presenting = presenting;
        this.answerPage = answerPage;
        this.messages = messages;
    }

    @ModelAttribute("me")
    Account me(Account account) {
        return account;
    }

    @GetMapping("/utgaver/{number}")
    String preview(@PathVariable long id, @PathVariable int number, Model model) {
        Opened opened = open(id);
        model.addAttribute("preview", true);
        return answerPage.show(
                presenting.preview(opened.entry(), revision(opened, number).draft()), null, List.of(), model);
    }

    @GetMapping("/sammenlign")
    String compare(@PathVariable long id, @RequestParam int from, @RequestParam int to, Model model) {
        Opened opened = open(id);
        Revision before = revision(opened, from);
        Revision after = revision(opened, to);
        model.addAttribute("opened", opened);
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute("parts", SideBySide.of(before.draft(), after.draft()));
        return "desk/compare";
    }

    @PostMapping("/utgaver/{number}/gjenopprett")
    String restore(
            @PathVariable long id, @PathVariable int number, @RequestParam long version, Account me, Locale locale) {
        Revision old = revision(open(id), number);
        String note = messages.getMessage("entry.restored", new Object[] {number}, locale);
        editing.write(id, version, old.draft(), note, false, me);
        return "redirect:/redaksjon/saker/" + id;
    }

    private Opened open(long id) {
        return looking.open(id).orElseThrow(NotFound::new);
    }

    private static Revision revision(Opened opened, int number) {
        return opened.revisions().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
