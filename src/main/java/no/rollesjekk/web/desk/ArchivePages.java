package no.rollesjekk.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.AuditLog;
import no.rollesjekk.accounts.Permission;
import no.rollesjekk.archive.Archiving;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** All that the installation holds, as one file for an administrator. */
@Controller
@RequestMapping("/redaksjon/arkiv")
class ArchivePages {

    private final Archiving archiving;
    private final AuditLog log;
    private final Clock clock;

    ArchivePages(Archiving archiving, AuditLog log, Clock clock) {
        this.archiving = archiving;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String page(Account me, Model model) {
        model.addAttribute("me", me);
        return "desk/archive";
    }

    /** It is in the log who took it, and the file holds that line, too. */
    @PostMapping("/fil")
    void file(Account me, HttpServletResponse response) throws IOException {
        log.note(me.login(), Permission.TAKE_ARCHIVE, "archive", "", "");
        response.setContentType("application/jsonl");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("rollesjekk-" + LocalDate.now(clock) + ".jsonl")
                        .build()
                        .toString());
        archiving.write(response.getOutputStream());
    }
}
