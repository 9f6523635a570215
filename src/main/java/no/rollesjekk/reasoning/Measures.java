package no.rollesjekk.reasoning;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFiles;

/** Every measure a rule can name, from {@code content/measures}. */
public final class Measures {

    private final Map<String, Measure> byId = new LinkedHashMap<>();

    public Measures(List<Measure> measures) {
        measures.stream()
                .sorted(Comparator.comparingInt(Measure::order))
                .forEach(measure -> byId.put(measure.id(), measure));
    }

    public static Measures load(ContentFiles files) {
        return new Measures(files.each("content/measures/*.yaml", file -> {
            Measure measure = files.yaml(file, Measure.class);
            if (!measure.id().equals(file.stem())) {
                throw new BadContent(file.name(), "the id in the file is " + measure.id());
            }
            return measure;
        }));
    }

    public boolean contains(String id) {
        return byId.containsKey(id);
    }

    public Measure get(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new IllegalArgumentException("no measure " + id));
    }

    public Collection<Measure> all() {
        return byId.values();
    }

    /** The measures with those ids, each once, in their own order. */
    public List<Measure> inOrder(Collection<String> ids) {
        return byId.values().stream()
                .filter(measure -> ids.contains(measure.id()))
                .toList();
    }
}
