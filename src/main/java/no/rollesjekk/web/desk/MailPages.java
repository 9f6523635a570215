package no.rollesjekk.web.desk;

import java.util.Locale;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.mail.Mailing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mail that could not be sent, and whether mail can be sent at all. Nobody's address is shown. */
@Controller
@RequestMapping("/redaksjon/post")
class MailPages {

    private final Mailing mailing;
    private final MessageSource messages;

    MailPages(Mailing mailing, MessageSource messages) {
        this.mailing = mailing;
        this.messages = messages;
    }

    @ModelAttribute("me")
    Account me(Account account) {
        return account;
    }

    @GetMapping
    String mail(Model model) {
        model.addAttribute("possible", mailing.isPossible());
        model.addAttribute("waiting", mailing.waiting());
        model.addAttribute("failed", mailing.failed());
        return "desk/mail";
    }

    @PostMapping("/prove")
    String trySending(@RequestParam String recipient, Model model, Locale locale) {
        String fault = mailing.trySending(
                recipient.strip(),
                messages.getMessage("mail.try.subject", null, locale),
                messages.getMessage("mail.try.text", null, locale));
        model.addAttribute("outcome", fault.isEmpty() ? "SENT" : fault);
        return mail(model);
    }

    @PostMapping("/{id}/igjen")
    String tryAgain(@PathVariable long id) {
        mailing.tryAgain(id);
        return "redirect:/redaksjon/post";
    }

    @PostMapping("/{id}/slett")
    String discard(@PathVariable long id) {
        mailing.discard(id);
        return "redirect:/redaksjon/post";
    }
}
