package no.rollesjekk.mail;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;

/** Writes mail, to be sent when what it tells of is stored; and what an administrator does about mail. */
@Service
public class Mailing {

    private final Letters letters;
    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;
    private final Clock clock;

    Mailing(Letters letters, ObjectProvider<JavaMailSender> sender, MailSettings settings, Clock clock) {
        this.letters = letters;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a server for mail is named. Where there is none, nobody is to be promised any. */
    public boolean isPossible() {
        return sender.getIfAvailable() != null && !settings.from().isBlank();
    }

    /** In the transaction of the caller: no mail of what did not happen, and none forgotten of what did. */
    public void write(String recipient, String subject, String text) {
        letters.add(recipient, subject, text, clock.instant());
    }

    public List<Letter> failed() {
        return letters.failed();
    }

    public long waiting() {
        return letters.waiting();
    }

    public void tryAgain(long id) {
        letters.wakeUp(id, clock.instant());
    }

    public void discard(long id) {
        letters.remove(id);
    }

    /**
     * Sends one mail at once, to try whether it works.
     *
     * @return what went wrong; empty where nothing did
     */
    public String trySending(String recipient, String subject, String text) {
        JavaMailSender there = sender.getIfAvailable();
        if (there == null || settings.from().isBlank()) {
            return "NOT_SET_UP";
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(recipient);
        message.setSubject(subject);
        message.setText(text);
        try {
            there.send(message);
            return "";
        } catch (MailException e) {
            return Fault.of(e);
        }
    }
}
