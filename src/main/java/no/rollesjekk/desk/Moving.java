package no.rollesjekk.desk;

import java.time.Clock;
import java.time.LocalDate;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.AuditLog;
import no.rollesjekk.accounts.Permission;
import no.rollesjekk.consultation.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves an entry on, if the table, the second pair of eyes and what is written allow it. */
@Service
public class Moving {

    /** Whom the log names for what is published on its day. */
    private static final String BY_ITSELF = "-";

    private final Entries entries;
    private final Revisions revisions;
    private final Showing showing;
    private final Notifying notifying;
    private final Requests requests;
    private final AuditLog log;
    private final Clock clock;

    Moving(
            Entries entries,
            Revisions revisions,
            Showing showing,
            Notifying notifying,
            Requests requests,
            AuditLog log,
            Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.showing = showing;
        this.notifying = notifying;
        this.requests = requests;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param version as it was when she opened it
     * @throws Conflict when somebody else changed it since, or it is gone
     * @throws Halt when it cannot be done
     */
    @Transactional
    public void move(long id, long version, Order order, Account who) {
        Entry entry = entries.find(id).filter(each -> each.version() == version).orElseThrow(() -> new Conflict(id));
        if (!order.reason().isBlank()) {
            requests.text(order.reason());
        }
        State next = Moves.next(entry.state(), order.move(), who)
                .filter(to -> order.move() != Move.WRITE)
                .orElseThrow(() -> new Halt(Halt.Why.NOT_ALLOWED));
        order.check();
        if (order.move().publishes()) {
            checkText(entry, order, who);
        }
        Entry moved = apply(entry.at(next), order, who);
        entries.save(moved, clock.instant());
        showing.follow(moved);
        notifying.follow(moved);
        log.note(who.login(), order.move(), "entry " + id, entry.state().name(), next + " " + order.reason());
    }

    private void checkText(Entry entry, Order order, Account who) {
        Revision newest = revisions
                .newest(entry.id())
                .filter(revision -> revision.draft().isWhole())
                .orElseThrow(() -> new Halt(Halt.Why.NOT_WHOLE));
        boolean own = newest.author() != null && newest.author() == who.id();
        if (own && order.move().needsFourEyes()) {
            throw new Halt(Halt.Why.OWN_TEXT);
        }
        if (!own && order.move() == Move.PUBLISH_ALONE) {
            throw new Halt(Halt.Why.NOT_ALLOWED);
        }
    }

    private Entry apply(Entry entry, Order order, Account who) {
        LocalDate today = LocalDate.now(clock);
        Care idle = entry.care().on(null).wanting(null);
        return switch (order.move()) {
            case TAKE -> entry.with(entry.care().of(who.id()));
            case PUBLISH ->
                showing.publish(entry.with(reviewed(idle, order, today).of(who.id()))
                        .with(entry.publication().checked(today))
                        .with((Alone) null));
            case PUBLISH_ALONE ->
                showing.publish(entry.with(reviewed(idle, order, today).of(who.id()))
                        .with(entry.publication().checked(null))
                        .with(new Alone(who.id(), order.reason())));
            case SCHEDULE ->
                entry.with(reviewed(entry.care().on(ahead(order.day(), today)), order, today)
                        .of(who.id()));
            case SEND_BACK -> entry.with(idle.wanting(order.reason()));
            case SUBMIT, DISCARD -> entry.with(idle);
            case WITHDRAW, REJECT ->
                entry.with(idle)
                        .with(entry.publication().because(order.reason()))
                        .with((Alone) null);
            case MERGE -> entry.with(idle).with(entry.publication().instead(showing.other(entry, order.into())));
            case REOPEN, REINSTATE -> entry.with(entry.publication().again());
            case WRITE, OUTDATE -> entry;
        };
    }

    private static LocalDate ahead(@org.jspecify.annotations.Nullable LocalDate day, LocalDate today) {
        if (day == null || !day.isAfter(today)) {
            throw new Halt(Halt.Why.DAY_NOT_AHEAD);
        }
        return day;
    }

    /** Every published answer has a day on which it is looked at again: in a year, unless another is named. */
    private static Care reviewed(Care care, Order order, LocalDate today) {
        LocalDate day = order.review() == null ? today.plusYears(1) : order.review();
        if (!day.isAfter(today)) {
            throw new Halt(Halt.Why.REVIEW_NOT_AHEAD);
        }
        return care.until(day);
    }

    /** Publishes what was scheduled for today or before. */
    @Transactional
    public void publishDue(long id) {
        Entry entry = entries.find(id).orElseThrow(() -> new Conflict(id));
        LocalDate day = entry.care().publishOn();
        if (entry.state().isScheduled() && day != null && !day.isAfter(LocalDate.now(clock))) {
            Entry published = showing.publish(entry.at(State.PUBLISHED)
                    .with(entry.care().on(null))
                    .with(entry.publication().checked(day))
                    .with((Alone) null));
            entries.save(published, clock.instant());
            showing.follow(published);
            notifying.follow(published);
            log.note(BY_ITSELF, Move.PUBLISH, "entry " + id, entry.state().name(), State.PUBLISHED.name());
        }
    }

    /** Approves what somebody published alone. */
    @Transactional
    public void approve(long id, long version, Account who) {
        Entry entry = entries.find(id).filter(each -> each.version() == version).orElseThrow(() -> new Conflict(id));
        Alone alone = entry.alone();
        if (alone == null || !who.may(Permission.APPROVE_AFTERWARDS)) {
            throw new Halt(Halt.Why.NOT_ALLOWED);
        }
        if (alone.by() == who.id()) {
            throw new Halt(Halt.Why.OWN_TEXT);
        }
        entries.save(entry.with((Alone) null).with(entry.publication().checked(LocalDate.now(clock))), clock.instant());
        log.note(who.login(), Permission.APPROVE_AFTERWARDS, "entry " + id, alone.why(), "");
    }
}
