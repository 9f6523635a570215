package no.rollesjekk.facts;

import java.util.List;
import java.util.Map;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.ContentFiles;
import tools.jackson.core.type.TypeReference;

/** Which circumstances exclude each other, from {@code content/constraints.yaml}. */
public record Constraints(List<Constraint> all) {

    public static final Constraints NONE = new Constraints(List.of());

    public Constraints {
        all = List.copyOf(all);
    }

    /** @throws BadContent for a circumstance or a value that does not exist */
    public static Constraints load(ContentFiles files, CircumstanceTypes types) {
        return new Constraints(files.each("content/constraints.yaml", file -> read(files, file, types)).stream()
                .flatMap(List::stream)
                .toList());
    }

    private static List<Constraint> read(ContentFiles files, ContentFile file, CircumstanceTypes types) {
        List<Constraint> constraints = files.yaml(file, new TypeReference<List<Constraint>>() {});
        constraints.forEach(constraint -> {
            check(file, constraint.when(), types);
            check(file, constraint.then(), types);
        });
        return constraints;
    }

    private static void check(ContentFile file, Map<String, List<String>> values, CircumstanceTypes types) {
        values.forEach((name, codes) -> {
            if (!types.contains(name)) {
                throw new BadContent(file.name(), "there is no circumstance '" + name + "'");
            }
            if (codes.isEmpty() || !types.get(name).codes().containsAll(codes)) {
                throw new BadContent(file.name(), name + " has no such choice: " + codes);
            }
        });
    }

    public boolean allow(Map<String, String> told) {
        return all.stream().noneMatch(constraint -> constraint.isBrokenBy(told));
    }
}
