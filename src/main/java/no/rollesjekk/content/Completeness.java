package no.rollesjekk.content;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what is missing in a value read from a file: a record's part that is null and may not be. */
final class Completeness {

    private Completeness() {}

    /** The name of the first part that is missing, if any. */
    static Optional<String> missing(@Nullable Object value) {
        if (value instanceof Collection<?> all) {
            return all.stream()
                    .flatMap(each -> (each == null ? Optional.of("a part of a list") : missing(each)).stream())
                    .findFirst();
        }
        if (value instanceof Map<?, ?> map) {
            return missing(map.values());
        }
        if (value instanceof Record one) {
            for (RecordComponent part : one.getClass().getRecordComponents()) {
                Object held = read(one, part);
                if (held == null && !part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    return Optional.of(part.getName());
                }
                Optional<String> deeper = missing(held);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object read(Record one, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
