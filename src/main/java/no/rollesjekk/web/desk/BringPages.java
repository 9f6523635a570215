package no.rollesjekk.web.desk;

import java.io.IOException;
import java.util.List;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.desk.Bringing;
import no.rollesjekk.uploads.Unfit;
import no.rollesjekk.uploads.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;

/** Where an editor brings texts that were written elsewhere. Each becomes a draft. */
@Controller
@RequestMapping("/redaksjon/hent")
class BringPages {

    private final Bringing bringing;

    BringPages(Bringing bringing) {
        this.bringing = bringing;
    }

    @ModelAttribute("me")
    Account me(Account account) {
        return account;
    }

    @GetMapping
    String page() {
        return "desk/bring";
    }

    /** @param page the HTML of a page, pasted; a file counts before it */
    @PostMapping
    String bring(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String page,
            Account me)
            throws IOException {
        boolean pasted = file == null || file.isEmpty();
        Upload upload =
                pasted ? Upload.ofPage(page) : new Upload(String.valueOf(file.getOriginalFilename()), file.getBytes());
        List<Long> made = bringing.bring(upload, me);
        return made.size() == 1
                ? "redirect:/redaksjon/saker/" + made.get(0)
                : "redirect:/redaksjon/saker?state=IN_PROGRESS";
    }

    /** What was pasted stays in the form, but for a national id number. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String unfit(Unfit unfit, Account me, WebRequest request, Model model) {
        boolean secret =
                unfit.mistakes().stream().anyMatch(mistake -> mistake.message().equals("refusal.national-id"));
        model.addAttribute("me", me);
        model.addAttribute("mistakes", unfit.mistakes());
        model.addAttribute("page", secret ? "" : request.getParameter("page"));
        return page();
    }
}
