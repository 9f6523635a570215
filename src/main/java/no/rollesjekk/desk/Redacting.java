package no.rollesjekk.desk;

import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.AuditLog;
import no.rollesjekk.accounts.Permission;
import no.rollesjekk.content.Language;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes words about a person out of an entry for good: out of every revision, the question, what was asked after it, and
 * the log. It is the one thing that changes what was written. The log says that something was removed, not what.
 */
@Service
public class Redacting {

    private static final int SHORTEST = 3;

    private final Entries entries;
    private final Revisions revisions;
    private final Questions questions;
    private final Showing showing;
    private final JdbcClient database;
    private final AuditLog log;
    private final MessageSource messages;
    private final Clock clock;

    Redacting(
            Entries entries,
            Revisions revisions,
            Questions questions,
            Showing showing,
            JdbcClient database,
            AuditLog log,
            MessageSource messages,
            Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.questions = questions;
        this.showing = showing;
        this.database = database;
        this.log = log;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param words as they stand in the text, in upper or lower case */
    @Transactional
    public void redact(long id, long version, String words, Account who) {
        Entry entry = entries.find(id).filter(each -> each.version() == version).orElseThrow(() -> new Conflict(id));
        if (!who.may(Permission.REDACT)) {
            throw new Halt(Halt.Why.NOT_ALLOWED);
        }
        String exact = Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
        if (exact.length() < SHORTEST) {
            throw new Halt(Halt.Why.WORDS_SHORT);
        }
        Pattern pattern = Pattern.compile(Pattern.quote(exact), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        String gap = gap(Language.NB);
        for (Revision revision : revisions.of(id)) {
            revisions.replace(
                    id, redacted(revision, pattern, gap(revision.draft().language())));
        }
        String theirs = gap(questions.find(id).map(Question::language).orElse(Language.NB));
        for (String text : List.of("question.text", "follow_up.text")) {
            cleanColumn(text, "entry = :key", id, pattern, theirs);
        }
        for (String text : List.of("origin.signature", "origin.file")) {
            cleanColumn(text, "entry = :key", id, pattern, gap);
        }
        cleanColumn("deed.before", "subject = :key", "entry " + id, pattern, gap);
        cleanColumn("deed.after", "subject = :key", "entry " + id, pattern, gap);
        Publication publication = entry.publication();
        String shown = gap(revisions
                .newest(id)
                .map(revision -> revision.draft().language())
                .orElse(Language.NB));
        String explanation = publication.explanation();
        Entry clean = explanation == null ? entry : entry.with(publication.because(clean(explanation, pattern, shown)));
        String wanted = clean.care().wanted();
        clean = wanted == null ? clean : clean.with(clean.care().wanting(clean(wanted, pattern, gap)));
        Alone alone = clean.alone();
        entries.save(
                alone == null ? clean : clean.with(new Alone(alone.by(), clean(alone.why(), pattern, gap))),
                clock.instant());
        showing.follow(clean);
        log.note(who.login(), Permission.REDACT, "entry " + id, "", "");
    }

    /** In the language of the text that it stands in. */
    private String gap(Language language) {
        return messages.getMessage("redacted.gap", null, language.locale());
    }

    /** @param column of which table and where, in words of ours only */
    private void cleanColumn(String column, String where, Object key, Pattern words, String gap) {
        String table = column.substring(0, column.indexOf('.'));
        String name = column.substring(column.indexOf('.') + 1);
        database
                .sql("select distinct " + name + " from " + table + " where " + where)
                .param("key", key)
                .query(String.class)
                .list()
                .stream()
                .filter(text -> words.matcher(text).find())
                .forEach(text -> database.sql("update " + table + " set " + name + " = :clean where " + where + " and "
                                + name + " = :text")
                        .param("clean", clean(text, words, gap))
                        .param("key", key)
                        .param("text", text)
                        .update());
    }

    private static Revision redacted(Revision revision, Pattern words, String gap) {
        Draft draft = revision.draft();
        return new Revision(
                revision.number(),
                revision.author(),
                revision.at(),
                new Draft(
                        draft.language(),
                        clean(draft.title(), words, gap),
                        clean(draft.question(), words, gap),
                        clean(draft.body(), words, gap),
                        draft.topic(),
                        draft.sources(),
                        draft.rules(),
                        draft.measures()),
                clean(revision.note(), words, gap),
                revision.major());
    }

    private static String clean(String text, Pattern words, String gap) {
        return words.matcher(text).replaceAll(Matcher.quoteReplacement(gap));
    }
}
