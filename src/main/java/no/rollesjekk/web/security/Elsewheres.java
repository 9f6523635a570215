package no.rollesjekk.web.security;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Those with whom people can sign in elsewhere; none where none is configured. */
@Component
public class Elsewheres {

    private final ObjectProvider<ElsewhereDoor> door;

    Elsewheres(ObjectProvider<ElsewhereDoor> door) {
        this.door = door;
    }

    public List<Elsewhere> all() {
        ElsewhereDoor there = door.getIfAvailable();
        return there == null ? List.of() : there.all();
    }

    /** What it is called in words; its name in the configuration where it is no longer there. */
    public String words(String name) {
        return all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(Elsewhere::words)
                .orElse(name);
    }
}
