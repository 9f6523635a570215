package no.rollesjekk.uploads;

import java.util.List;
import java.util.Map;

/** What a file says of one text, by the names it gives its parts. */
record Fields(int line, Map<String, List<String>> values) {

    /** The first of these names that says something; empty where none does. */
    String text(String... names) {
        for (String name : names) {
            String text =
                    String.join("\n", values.getOrDefault(name, List.of())).strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** A list, or one text in which commas, semicolons or blanks part the ids. */
    List<String> ids(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(text -> List.of(text.split("[,;\\s]+")).stream())
                .filter(id -> !id.isBlank())
                .toList();
    }
}
