package no.rollesjekk.web.security;

import java.util.List;
import java.util.Optional;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Inviting;
import no.rollesjekk.accounts.UnfitAccount;
import no.rollesjekk.tokens.Token;
import no.rollesjekk.web.NotFound;
import no.rollesjekk.web.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in, and the link by which somebody sets her password. */
@Controller
class SetUpPages {

    private static final String SET_UP = DeskDoor.DESK + "/oppsett/{token}";

    private final Inviting inviting;
    private final Site site;
    private final Elsewheres elsewheres;

    SetUpPages(Inviting inviting, Site site, Elsewheres elsewheres) {
        this.inviting = inviting;
        this.site = site;
        this.elsewheres = elsewheres;
    }

    @ModelAttribute("elsewheres")
    List<Elsewhere> elsewheres() {
        return elsewheres.all();
    }

    @GetMapping(DeskDoor.SIGN_IN)
    String signIn(Model model) {
        model.addAttribute("passkeys", site.host().isPresent());
        return "desk/sign-in";
    }

    @GetMapping(SET_UP)
    String setUp(@PathVariable String token, Model model) {
        Optional<Account> account = Token.sent(token).flatMap(inviting::open).orElseThrow(NotFound::new);
        model.addAttribute("token", token);
        model.addAttribute("account", account.orElse(null));
        return "desk/set-up";
    }

    @PostMapping(SET_UP)
    ModelAndView accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String name,
            @RequestParam String password,
            Model model) {
        Token key = Token.sent(token).orElseThrow(NotFound::new);
        try {
            inviting.accept(key, login, name, password).orElseThrow(NotFound::new);
            return new ModelAndView("redirect:" + DeskDoor.SIGN_IN + "?klar");
        } catch (UnfitAccount unfit) {
            ModelAndView page = new ModelAndView(setUp(token, model), model.asMap());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("unfit", unfit.why());
            page.addObject("login", login);
            page.addObject("name", name);
            return page;
        }
    }
}
