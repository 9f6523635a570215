package no.rollesjekk.web;

import no.rollesjekk.desk.RetentionSettings;
import no.rollesjekk.mail.Mailing;
import no.rollesjekk.receipts.ReceiptSettings;
import no.rollesjekk.sources.Strength;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What people want to know of the service itself: what it is, what it keeps, and who can use it. */
@Controller
class AboutPages {

    private final Site site;
    private final RetentionSettings kept;
    private final ReceiptSettings receipts;
    private final Mailing mailing;
    private final Tested tested;

    AboutPages(Site site, RetentionSettings kept, ReceiptSettings receipts, Mailing mailing, Tested tested) {
        this.site = site;
        this.kept = kept;
        this.receipts = receipts;
        this.mailing = mailing;
        this.tested = tested;
    }

    @ModelAttribute
    void whoseItIs(Model model) {
        model.addAttribute("site", site);
    }

    @GetMapping("/om")
    String about(Model model) {
        model.addAttribute("strengths", Strength.values());
        return "about/about";
    }

    /** Says what the settings say, so that the page is never older than what is done. */
    @GetMapping("/personvern")
    String privacy(Model model) {
        model.addAttribute("kept", kept);
        model.addAttribute("receipts", receipts);
        model.addAttribute("mail", mailing.isPossible());
        return "about/privacy";
    }

    @GetMapping("/tilgjengelighet")
    String accessibility(Model model) {
        model.addAttribute("tested", tested);
        return "about/accessibility";
    }
}
