package no.rollesjekk.desk;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import no.rollesjekk.mail.Mailing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells whoever wanted to be told that there is an answer, once and in the language she
 * asked in, and forgets her address. The mail says nothing of the
 * question, and has no link: she has one.
 */
@Component
class Notifying {

    private static final Set<State> NEWS = EnumSet.of(State.PUBLISHED, State.REJECTED, State.MERGED);

    private final Questions questions;
    private final Mailing mailing;
    private final MessageSource messages;

    Notifying(Questions questions, Mailing mailing, MessageSource messages) {
        this.questions = questions;
        this.mailing = mailing;
        this.messages = messages;
    }

    void follow(Entry entry) {
        if (NEWS.contains(entry.state())) {
            questions
                    .find(entry.id())
                    .filter(question -> question.email() != null)
                    .ifPresent(this::tell);
        }
    }

    private void tell(Question question) {
        Locale locale = question.language().locale();
        mailing.write(
                Objects.requireNonNull(question.email()),
                messages.getMessage("told.subject", null, locale),
                messages.getMessage("told.text", null, locale));
        questions.forgetAddress(question.entry());
    }
}
