package no.rollesjekk.web.desk;

import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Accounts;
import no.rollesjekk.accounts.Inviting;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.accounts.Ruling;
import no.rollesjekk.accounts.UnfitAccount;
import no.rollesjekk.tokens.Token;
import no.rollesjekk.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who works at the desk, and as what. */
@Controller
@RequestMapping("/redaksjon/kontoer")
class AccountPages {

    private final Accounts accounts;
    private final Inviting inviting;
    private final Ruling ruling;

    AccountPages(Accounts accounts, Inviting inviting, Ruling ruling) {
        this.accounts = accounts;
        this.inviting = inviting;
        this.ruling = ruling;
    }

    @ModelAttribute("me")
    Account me(Account account) {
        return account;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("roles", Role.values());
        return "desk/accounts";
    }

    @PostMapping
    String invite(
            @RequestParam String login, @RequestParam String name, @RequestParam Role role, Account me, Model model) {
        return shown(inviting.invite(me, login, name, role), login, model);
    }

    @PostMapping("/{id}/lenke")
    String inviteAgain(@PathVariable long id, Account me, Model model) {
        Account whom = accounts.find(id).orElseThrow(NotFound::new);
        return shown(inviting.again(me, whom), whom.login(), model);
    }

    /** The link is shown once, to be handed over; nobody can look it up later. */
    private String shown(Token token, String login, Model model) {
        model.addAttribute("login", login);
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/redaksjon/oppsett/{token}")
                        .buildAndExpand(token.value())
                        .toUriString());
        return all(model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @RequestParam Role role,
            @RequestParam(defaultValue = "false") boolean locked,
            Account me) {
        ruling.change(me, accounts.find(id).orElseThrow(NotFound::new), role, locked);
        return "redirect:/redaksjon/kontoer";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String unfit(UnfitAccount unfit, Account me, Model model) {
        model.addAttribute("me", me);
        model.addAttribute("unfit", unfit.why());
        return all(model);
    }
}
