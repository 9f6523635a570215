package no.rollesjekk.desk;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import no.rollesjekk.content.Language;
import no.rollesjekk.mail.Mailing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells whoever wanted to be told that there is an answer, once, and forgets her address. The mail says nothing of the
 * question, and has no link: she has one.
 */
@Component
class Notifying {

    private static final Locale NB = Language.NB.locale();
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
            questions.find(entry.id()).map(Question::email).ifPresent(address -> {
                mailing.write(address, message("told.subject"), message("told.text"));
                questions.forgetAddress(entry.id());
            });
        }
    }

    private String message(String key) {
        return messages.getMessage(key, null, NB);
    }
}
