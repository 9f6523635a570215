package no.rollesjekk.web.desk;

import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.AuditLog;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was done at the desk. */
@Controller
class LogPages {

    private static final int MOST = 500;

    private final AuditLog log;

    LogPages(AuditLog log) {
        this.log = log;
    }

    @GetMapping("/redaksjon/logg")
    String log(Account me, Model model) {
        model.addAttribute("me", me);
        model.addAttribute("deeds", log.newest(MOST));
        model.addAttribute("most", MOST);
        return "desk/log";
    }
}
