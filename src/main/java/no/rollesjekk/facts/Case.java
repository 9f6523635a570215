package no.rollesjekk.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One case: every circumstance there is, known or not. */
public final class Case {

    private final CircumstanceTypes types;
    private final Map<String, Circumstance> circumstances;
    private final Set<String> asked = new HashSet<>();

    private Case(CircumstanceTypes types, Map<String, Circumstance> circumstances) {
        this.types = types;
        this.circumstances = Collections.unmodifiableMap(circumstances);
        circumstances
                .values()
                .forEach(circumstance -> circumstance.choice().ifPresent(choice -> asked.addAll(choice.asks())));
    }

    /**
     * @param told values by the name of their circumstance; those left out are unmentioned
     * @throws UnknownValue for a name or a value that does not exist
     */
    public static Case of(CircumstanceTypes types, Map<String, String> told) {
        told.keySet().forEach(types::get);
        Map<String, Circumstance> all = new LinkedHashMap<>();
        for (CircumstanceType type : types.all()) {
            all.put(type.name(), new Circumstance(type, told.getOrDefault(type.name(), Circumstance.UNMENTIONED)));
        }
        return new Case(types, all);
    }

    public Circumstance get(String name) {
        Circumstance circumstance = circumstances.get(name);
        if (circumstance == null) {
            throw new UnknownValue(name);
        }
        return circumstance;
    }

    public Collection<Circumstance> all() {
        return circumstances.values();
    }

    /** The same case with some circumstances told otherwise. */
    public Case with(Map<String, String> told) {
        Map<String, Circumstance> changed = new LinkedHashMap<>(circumstances);
        told.forEach((name, value) -> changed.put(name, new Circumstance(types.get(name), value)));
        return new Case(types, changed);
    }

    /** The values of the circumstances that are known or unclear, by name. */
    public Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        circumstances.values().stream()
                .filter(circumstance -> circumstance.isKnown() || circumstance.isUnclear())
                .forEach(circumstance -> told.put(circumstance.name(), circumstance.value()));
        return told;
    }

    /** Whether a title or another choice made in this case makes it necessary to ask, instead of presuming. */
    public boolean asksAbout(String name) {
        return asked.contains(name);
    }
}
