package no.rollesjekk.reasoning.drools;

import java.util.ArrayList;
import java.util.List;

/** Collects the ids of the rules that fire; every rule's consequence adds its own. */
public final class Hits {

    private final List<String> ids = new ArrayList<>();

    public void add(String id) {
        ids.add(id);
    }

    List<String> ids() {
        return ids;
    }
}
