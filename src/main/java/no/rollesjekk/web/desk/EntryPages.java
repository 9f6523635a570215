package no.rollesjekk.web.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.desk.Looking;
import no.rollesjekk.desk.Move;
import no.rollesjekk.desk.Moving;
import no.rollesjekk.desk.Opened;
import no.rollesjekk.desk.Order;
import no.rollesjekk.desk.Redacting;
import no.rollesjekk.desk.Watching;
import no.rollesjekk.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One entry: what was asked, what is written, where it stands, and where it can go. */
@Controller
@RequestMapping("/redaksjon/saker/{id}")
class EntryPages {

    private final Looking looking;
    private final Moving moving;
    private final Redacting redacting;
    private final Watching watching;
    private final EntryModel page;

    EntryPages(Looking looking, Moving moving, Redacting redacting, Watching watching, EntryModel page) {
        this.looking = looking;
        this.moving = moving;
        this.redacting = redacting;
        this.watching = watching;
        this.page = page;
    }

    @ModelAttribute("me")
    Account me(Account account) {
        return account;
    }

    @GetMapping
    String entry(@PathVariable long id, Account me, Model model) {
        Opened opened = looking.open(id).orElseThrow(NotFound::new);
        return page.show(opened, me, model);
    }

    @PostMapping("/flytt")
    String move(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam Move move,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String review,
            @RequestParam(defaultValue = "") String into,
            Account me) {
        moving.move(id, version, new Order(move, reason, day(day), day(review), into), me);
        return "redirect:/redaksjon/saker/" + id;
    }

    @PostMapping("/godkjenn")
    String approve(@PathVariable long id, @RequestParam long version, Account me) {
        moving.approve(id, version, me);
        return "redirect:/redaksjon/saker/" + id;
    }

    /** @param words what is to be removed; it is written down nowhere */
    @PostMapping("/fjern")
    String redact(@PathVariable long id, @RequestParam long version, @RequestParam String words, Account me) {
        redacting.redact(id, version, words, me);
        return "redirect:/redaksjon/saker/" + id;
    }

    @PostMapping("/bekreft")
    String confirm(@PathVariable long id, @RequestParam long version, Account me) {
        watching.confirm(id, version, me);
        return "redirect:/redaksjon/saker/" + id;
    }

    @PostMapping("/lest")
    String markRead(@PathVariable long id) {
        looking.markFollowUpsRead(id);
        return "redirect:/redaksjon/saker/" + id;
    }

    /** What cannot be read as a day is none, and is asked for where one is needed. */
    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
