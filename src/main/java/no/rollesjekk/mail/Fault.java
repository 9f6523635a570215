package no.rollesjekk.mail;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What went wrong with a mail, in one word. The server's own words may name the one it was for. */
final class Fault {

    private Fault() {}

    static String of(MailException e) {
        if (e instanceof MailAuthenticationException) {
            return "SIGN_IN";
        }
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof UnknownHostException) {
            return "NO_SUCH_SERVER";
        }
        if (cause instanceof ConnectException || cause instanceof SocketTimeoutException) {
            return "NO_CONNECTION";
        }
        return e instanceof MailSendException ? "REFUSED" : "OTHER";
    }
}
