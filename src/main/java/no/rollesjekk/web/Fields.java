package no.rollesjekk.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a form that tell circumstances: {@code c.<circumstance>} with its value. */
public final class Fields {

    private static final String CIRCUMSTANCE = "c.";

    private Fields() {}

    /** The values by the name of their circumstance; a field left open tells nothing. */
    public static Map<String, String> circumstances(Map<String, String> form) {
        Map<String, String> told = new LinkedHashMap<>();
        form.forEach((name, value) -> {
            if (name.startsWith(CIRCUMSTANCE) && !value.isBlank()) {
                told.put(name.substring(CIRCUMSTANCE.length()), value);
            }
        });
        return told;
    }
}
