package no.rollesjekk.reasoning.drools;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.rollesjekk.content.BadContent;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** What stands under a rule's title. Drools accepts any key in silence, so unknown ones are refused here. */
record Metadata(String file, RuleDescr rule) {

    private static final Set<String> KEYS =
            Set.of("id", "kind", "verdict", "strength", "sources", "measures", "from", "to", "overrides");

    Metadata {
        for (String key : rule.getAnnotationNames()) {
            if (!KEYS.contains(key)) {
                throw new BadContent(
                        file, rule.getLine(), "unknown metadata @" + key + " in \"" + rule.getName() + '"');
            }
        }
    }

    String required(String key) {
        String value = optional(key);
        if (value == null || value.isBlank()) {
            throw wrong("@" + key + " is missing");
        }
        return value;
    }

    @Nullable
    String optional(String key) {
        AnnotationDescr annotation = rule.getAnnotation(key);
        return annotation == null ? null : unquoted(annotation.getSingleValueAsString());
    }

    List<String> list(String key) {
        String value = optional(key);
        return value == null ? List.of() : Arrays.asList(value.strip().split("\\s*,\\s*"));
    }

    @Nullable
    LocalDate date(String key) {
        String value = optional(key);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw wrong("@" + key + " is no date such as 2022-08-01: " + value);
        }
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        String value = required(key);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> wrong("@" + key + " is none of " + Arrays.toString(type.getEnumConstants())));
    }

    BadContent wrong(String problem) {
        return new BadContent(file, rule.getLine(), problem + " in \"" + rule.getName() + '"');
    }

    private static String unquoted(String value) {
        String stripped = value.strip();
        return stripped.startsWith("\"") && stripped.endsWith("\"") && stripped.length() > 1
                ? stripped.substring(1, stripped.length() - 1)
                : stripped;
    }
}
