package no.rollesjekk.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFiles;

/** Every circumstance that can be told of a case, from {@code content/questions}. */
public final class CircumstanceTypes {

    private final Map<String, CircumstanceType> byName = new LinkedHashMap<>();

    public CircumstanceTypes(List<CircumstanceType> types) {
        types.stream()
                .sorted(Comparator.comparingInt(CircumstanceType::order).thenComparing(CircumstanceType::name))
                .forEach(type -> byName.put(type.name(), type));
    }

    public static CircumstanceTypes load(ContentFiles files) {
        CircumstanceTypes types = new CircumstanceTypes(files.each("content/questions/*.yaml", file -> {
            CircumstanceType type = files.yaml(file, CircumstanceType.class);
            if (!type.name().equals(file.stem())) {
                throw new BadContent(file.name(), "the name in the file is " + type.name());
            }
            return type;
        }));
        types.checkAsks();
        return types;
    }

    private void checkAsks() {
        for (CircumstanceType type : all()) {
            for (Choice choice : type.choices()) {
                choice.asks().stream().filter(name -> !byName.containsKey(name)).forEach(name -> {
                    throw new BadContent(
                            "content/questions/" + type.name() + ".yaml",
                            choice.code() + " asks about '" + name + "', which is no circumstance");
                });
            }
        }
    }

    public Collection<CircumstanceType> all() {
        return byName.values();
    }

    public boolean contains(String name) {
        return byName.containsKey(name);
    }

    public CircumstanceType get(String name) {
        CircumstanceType type = byName.get(name);
        if (type == null) {
            throw new UnknownValue(name);
        }
        return type;
    }
}
