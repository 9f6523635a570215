package no.rollesjekk.web.desk;

import no.rollesjekk.accounts.Account;
import no.rollesjekk.desk.FilesWatched;
import no.rollesjekk.gaps.Gaps;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is ticked off on the to-do page without an entry of its own. */
@Controller
class TickPages {

    private final Gaps gaps;
    private final FilesWatched files;

    TickPages(Gaps gaps, FilesWatched files) {
        this.gaps = gaps;
        this.files = files;
    }

    @PostMapping("/redaksjon/hull")
    String close(@RequestParam String word) {
        gaps.close(word);
        return "redirect:/redaksjon";
    }

    /** @param answer the id of one that comes from a file */
    @PostMapping("/redaksjon/bekreft")
    String confirm(@RequestParam String answer, Account me) {
        files.confirm(answer, me);
        return "redirect:/redaksjon";
    }
}
