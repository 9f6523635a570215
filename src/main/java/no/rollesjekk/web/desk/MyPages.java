package no.rollesjekk.web.desk;

import java.util.List;
import java.util.Optional;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Accounts;
import no.rollesjekk.accounts.Recognizing;
import no.rollesjekk.desk.Asking;
import no.rollesjekk.web.NotFound;
import no.rollesjekk.web.Site;
import no.rollesjekk.web.security.Elsewheres;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody at the desk signs in with. */
@Controller
class MyPages {

    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository passkeys;
    private final Accounts accounts;
    private final Asking asking;
    private final Site site;
    private final Recognizing recognizing;
    private final Elsewheres elsewheres;

    MyPages(
            PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository passkeys,
            Accounts accounts,
            Asking asking,
            Site site,
            Recognizing recognizing,
            Elsewheres elsewheres) {
        this.accounts = accounts;
        this.asking = asking;
        this.owners = owners;
        this.passkeys = passkeys;
        this.site = site;
        this.recognizing = recognizing;
        this.elsewheres = elsewheres;
    }

    @GetMapping("/redaksjon/meg")
    String me(Account me, Model model) {
        model.addAttribute("me", me);
        model.addAttribute("email", accounts.address(me.id()).orElse(""));
        model.addAttribute("passkeys", passkeysOf(me));
        model.addAttribute("possible", site.host().isPresent());
        model.addAttribute("identities", recognizing.of(me));
        model.addAttribute("elsewheres", elsewheres);
        return "desk/me";
    }

    /** @param email where she wants to be reminded; empty for nowhere */
    @PostMapping("/redaksjon/meg/epost")
    String remindAt(@RequestParam String email, Account me) {
        String address = asking.address(email);
        accounts.setAddress(me.id(), address.isEmpty() ? null : address);
        return "redirect:/redaksjon/meg";
    }

    @PostMapping("/redaksjon/meg/nokler/slett")
    String remove(@RequestParam String key, Account me) {
        CredentialRecord mine = passkeysOf(me).stream()
                .filter(each -> each.getCredentialId().toBase64UrlString().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        passkeys.delete(mine.getCredentialId());
        return "redirect:/redaksjon/meg";
    }

    /** It ends every sign-in, this one too. */
    @PostMapping("/redaksjon/meg/andre/{id}/slett")
    String unbind(@PathVariable long id, Account me) {
        if (!recognizing.remove(me, id)) {
            throw new NotFound();
        }
        return "redirect:/redaksjon/inn?fjernet";
    }

    private List<CredentialRecord> passkeysOf(Account account) {
        return Optional.ofNullable(owners.findByUsername(account.login()))
                .map(owner -> passkeys.findByUserId(owner.getId()))
                .orElse(List.of());
    }
}
