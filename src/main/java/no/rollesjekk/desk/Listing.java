package no.rollesjekk.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Accounts;
import org.springframework.stereotype.Service;

/** Lists what is at the desk. */
@Service
public class Listing {

    /** So many days before the day of review an answer stands on the list. */
    private static final int AHEAD = 14;

    private static final int LONGEST = 120;

    private final Entries entries;
    private final Revisions revisions;
    private final Questions questions;
    private final FollowUps followUps;
    private final Watching watching;
    private final Accounts accounts;
    private final Clock clock;

    Listing(
            Entries entries,
            Revisions revisions,
            Questions questions,
            FollowUps followUps,
            Watching watching,
            Accounts accounts,
            Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.questions = questions;
        this.followUps = followUps;
        this.watching = watching;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What stands there, the oldest first. */
    public List<Line> in(Collection<State> states) {
        return entries.in(states).stream().map(this::line).toList();
    }

    public List<Line> unapproved() {
        return entries.unapproved().stream().map(this::line).toList();
    }

    /** What is live and is to be looked at within two weeks, or should have been. */
    public List<Line> dueForReview() {
        LocalDate last = LocalDate.now(clock).plusDays(AHEAD);
        EnumSet<State> live = EnumSet.allOf(State.class);
        live.removeIf(state -> !Visibility.isListed(state));
        return entries.in(live).stream()
                .filter(entry ->
                        entry.care().review() != null && !entry.care().review().isAfter(last))
                .map(this::line)
                .toList();
    }

    public List<Line> affected() {
        return watching.affected().stream()
                .sorted()
                .flatMap(id -> entries.find(id).stream())
                .map(this::line)
                .toList();
    }

    public List<Line> withUnreadFollowUps() {
        return followUps.unread().stream()
                .flatMap(id -> entries.find(id).stream())
                .map(this::line)
                .toList();
    }

    private Line line(Entry entry) {
        return new Line(
                entry,
                title(entry.id()),
                Optional.ofNullable(entry.care().owner())
                        .flatMap(accounts::find)
                        .map(Account::name)
                        .orElse(""),
                Duration.between(entry.created(), clock.instant()).toDays());
    }

    private String title(long id) {
        return revisions
                .newest(id)
                .map(revision -> revision.draft().title())
                .filter(title -> !title.isBlank())
                .or(() -> questions.find(id).map(question -> start(question.text())))
                .orElse("");
    }

    private static String start(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line;
    }
}
