package no.rollesjekk.web.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Permission;
import no.rollesjekk.desk.Adopting;
import no.rollesjekk.desk.Editing;
import no.rollesjekk.desk.Hearing;
import no.rollesjekk.desk.Listing;
import no.rollesjekk.desk.State;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is to be done at the desk, and all that is there. */
@Controller
class DeskPages {

    private final Listing listing;
    private final Editing editing;
    private final Adopting adopting;
    private final Hearing hearing;
    private final ToDo toDo;

    DeskPages(Listing listing, Editing editing, Adopting adopting, Hearing hearing, ToDo toDo) {
        this.toDo = toDo;
        this.hearing = hearing;
        this.listing = listing;
        this.editing = editing;
        this.adopting = adopting;
    }

    @ModelAttribute("me")
    Account me(Account account) {
        return account;
    }

    @GetMapping("/redaksjon")
    String toDo(Account me, Model model, Locale locale) {
        model.addAttribute(
                "charts",
                Stream.of(toDo.lists(locale), toDo.ages(locale), toDo.words())
                        .filter(chart -> !chart.isEmpty())
                        .toList());
        model.addAttribute("sheets", ToDoList.values());
        model.addAttribute("received", toDo.unanswered());
        model.addAttribute("inReview", toDo.inReview());
        model.addAttribute("affectedFiles", toDo.affectedFiles());
        model.addAttribute("gaps", toDo.gaps());
        model.addAttribute("unchecked", toDo.unchecked());
        model.addAttribute("mayConfirm", me.may(Permission.CONFIRM));
        model.addAttribute("inProgress", listing.in(Set.of(State.IN_PROGRESS, State.REVISED)));
        model.addAttribute("followUps", listing.withUnreadFollowUps());
        model.addAttribute("unapproved", listing.unapproved());
        model.addAttribute("feedback", hearing.unread());
        model.addAttribute("affected", toDo.affected());
        model.addAttribute("due", toDo.due());
        model.addAttribute("scheduled", listing.in(Set.of(State.SCHEDULED, State.REVISION_SCHEDULED)));
        return "desk/to-do";
    }

    /** @param state a {@link State} by name; all of them when it names none */
    @GetMapping("/redaksjon/saker")
    String entries(@RequestParam(defaultValue = "") String state, Model model) {
        List<State> wanted = Arrays.stream(State.values())
                .filter(each -> each.name().equals(state))
                .toList();
        model.addAttribute("states", State.values());
        model.addAttribute("state", wanted.isEmpty() ? "" : state);
        model.addAttribute("lines", listing.in(wanted.isEmpty() ? EnumSet.allOf(State.class) : wanted));
        return "desk/entries";
    }

    @PostMapping("/redaksjon/tilbakemeldinger")
    String markFeedbackRead() {
        hearing.markRead();
        return "redirect:/redaksjon";
    }

    @PostMapping("/redaksjon/ny")
    String begin(Account me) {
        return "redirect:/redaksjon/saker/" + editing.begin(me) + "/skriv";
    }

    /** @param answer the id or the address of an answer that came from a file */
    @PostMapping("/redaksjon/overta")
    String adopt(@RequestParam String answer, Account me) {
        String id = answer.strip().replaceFirst("^.*/svar/", "");
        return "redirect:/redaksjon/saker/" + adopting.adopt(id, me);
    }
}
