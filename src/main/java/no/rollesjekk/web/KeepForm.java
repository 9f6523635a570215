package no.rollesjekk.web;

import no.rollesjekk.receipts.ReceiptSettings;
import no.rollesjekk.tokens.Token;
import org.springframework.stereotype.Component;

/** What the form that keeps an advice needs, on whatever page it stands. */
@Component("keepForm")
class KeepForm {

    private final ReceiptSettings settings;

    KeepForm(ReceiptSettings settings) {
        this.settings = settings;
    }

    /** A mark of its own for each form shown; sent twice, the form keeps one advice. */
    public String mark() {
        return Token.random().value();
    }

    /** For how many days an advice is kept. */
    public long days() {
        return settings.keptFor().toDays();
    }
}
