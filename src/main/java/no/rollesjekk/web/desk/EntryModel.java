package no.rollesjekk.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Accounts;
import no.rollesjekk.accounts.Permission;
import no.rollesjekk.content.Markdown;
import no.rollesjekk.desk.Alone;
import no.rollesjekk.desk.Bringing;
import no.rollesjekk.desk.Draft;
import no.rollesjekk.desk.Editing;
import no.rollesjekk.desk.Hearing;
import no.rollesjekk.desk.Move;
import no.rollesjekk.desk.Moves;
import no.rollesjekk.desk.Opened;
import no.rollesjekk.desk.Watching;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of an entry needs. */
@Component
class EntryModel {

    private final Accounts accounts;
    private final Editing editing;
    private final Watching watching;
    private final Hearing hearing;
    private final Bringing bringing;
    private final Clock clock;

    EntryModel(Accounts accounts, Editing editing, Watching watching, Hearing hearing, Bringing bringing, Clock clock) {
        this.bringing = bringing;
        this.accounts = accounts;
        this.editing = editing;
        this.watching = watching;
        this.hearing = hearing;
        this.clock = clock;
    }

    /** @return the template */
    String show(Opened opened, Account me, Model model) {
        Draft draft = editing.start(opened.entry());
        Alone alone = opened.entry().alone();
        model.addAttribute("opened", opened);
        model.addAttribute("origin", bringing.origin(opened.entry().id()).orElse(null));
        model.addAttribute("entry", opened.entry());
        model.addAttribute("draft", draft);
        model.addAttribute("body", Markdown.toHtml(draft.body()));
        model.addAttribute("changes", watching.changes(opened.entry().id()));
        String answer = opened.entry().publication().answer();
        model.addAttribute("feedback", answer == null ? List.of() : hearing.count(answer));
        model.addAttribute("mayConfirm", me.may(Permission.CONFIRM));
        model.addAttribute("moves", moves(opened, me));
        model.addAttribute("mayWrite", Moves.open(opened.entry().state(), me).contains(Move.WRITE));
        model.addAttribute("mayRedact", me.may(Permission.REDACT));
        model.addAttribute("names", names());
        model.addAttribute("tomorrow", LocalDate.now(clock).plusDays(1));
        model.addAttribute("nextYear", LocalDate.now(clock).plusYears(1));
        model.addAttribute(
                "mayApprove", alone != null && alone.by() != me.id() && me.may(Permission.APPROVE_AFTERWARDS));
        return "desk/entry";
    }

    /** What she may do now: who wrote last is offered to publish alone, anybody else to publish. */
    private static List<Move> moves(Opened opened, Account me) {
        boolean own = opened.isNewestBy(me.id());
        return Moves.open(opened.entry().state(), me).stream()
                .filter(move -> move != Move.WRITE)
                .filter(move -> own ? !move.needsFourEyes() : move != Move.PUBLISH_ALONE)
                .toList();
    }

    private Map<Long, String> names() {
        Map<Long, String> names = new HashMap<>();
        accounts.all().forEach(account -> names.put(account.id(), account.name()));
        return names;
    }
}
