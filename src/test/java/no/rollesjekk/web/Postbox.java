package no.rollesjekk.web;

import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** A server for mail that keeps what it is given, and refuses what it is told to refuse. */
class Postbox implements JavaMailSender {

    final List<SimpleMailMessage> sent = new CopyOnWriteArrayList<>();
    volatile String refused = "";

    @Override
    public void send(SimpleMailMessage... messages) {
        for (SimpleMailMessage message : messages) {
            if (Objects.requireNonNull(message.getTo())[0].matches(refused)) {
                throw new MailSendException("refused");
            }
            sent.add(message);
        }
    }

    List<String> recipients() {
        return sent.stream()
                .map(message -> Objects.requireNonNull(message.getTo())[0])
                .toList();
    }

    @Override
    public MimeMessage createMimeMessage() {
        throw new UnsupportedOperationException();
    }

    @Override
    public MimeMessage createMimeMessage(InputStream content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void send(MimeMessage... messages) {
        throw new UnsupportedOperationException();
    }
}
