package no.rollesjekk.desk;

import java.time.Duration;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.limits.Throttle;
import org.springframework.stereotype.Component;

/** How many questions may be asked, from one address and in all. */
@Component
public class AskingLimit {

    private static final String EVERYBODY = "";

    private final Throttle fromOneAddress;
    private final Throttle inAll;

    AskingLimit(AskingSettings settings) {
        this.fromOneAddress = new Throttle(settings.fromOneAddress());
        this.inAll = new Throttle(settings.inAll());
    }

    /** @throws Refusal that says how long to wait */
    void count(String address) {
        fromOneAddress.take(address).ifPresent(AskingLimit::refuse);
        inAll.take(EVERYBODY).ifPresent(AskingLimit::refuse);
    }

    private static void refuse(Duration pause) {
        throw Refusal.forNow(Refusal.Code.TOO_MANY_ASKED, pause);
    }

    /** Forgets what was asked so far. */
    public void clear() {
        fromOneAddress.clear();
        inAll.clear();
    }
}
