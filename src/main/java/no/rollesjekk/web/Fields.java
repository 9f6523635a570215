package no.rollesjekk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** The fields of a form that tell circumstances: {@code c.<circumstance>} with its value. */
public final class Fields {

    private static final String CIRCUMSTANCE = "c.";

    private Fields() {}

    /** Of a field that comes more than once the last value, which is that of the button that was pressed. */
    static Map<String, String> circumstances(MultiValueMap<String, String> form) {
        Map<String, String> last = new LinkedHashMap<>();
        form.forEach((name, values) -> last.put(name, values.get(values.size() - 1)));
        return circumstances(last);
    }

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
