package no.rollesjekk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.content.Language;
import tools.jackson.core.type.TypeReference;

/** The field's terms in four languages, from {@code content/vocabulary/concepts}. */
public final class Concepts {

    /** A concept that is named in a text, and in how many words. */
    record Place(int length, Concept concept) {}

    private record Named(List<String> stems, Concept concept) {}

    private final Map<String, Concept> byId = new LinkedHashMap<>();
    private final Map<String, Set<Name>> names = new HashMap<>();
    private final Map<String, List<Named>> byFirstStem = new HashMap<>();

    private Concepts() {}

    /** @throws BadContent for a wrong key, an id that stands twice, a language without terms, a term in capitals */
    public static Concepts load(ContentFiles files) {
        Concepts concepts = new Concepts();
        List<ContentFile> all = files.each("content/vocabulary/concepts/*.yaml", file -> file);
        all.forEach(file -> files.yaml(file, new TypeReference<List<Concept>>() {})
                .forEach(concept -> concepts.add(file, concept)));
        all.forEach(concepts::checkRelated);
        return concepts;
    }

    int size() {
        return byId.size();
    }

    /** The terms that begin at a place in these stems, all of them the longest. */
    List<Place> at(List<String> stems, int start) {
        List<Place> found = new ArrayList<>();
        int length = 0;
        for (Named named : byFirstStem.getOrDefault(stems.get(start), List.of())) {
            int size = named.stems().size();
            if (size >= length
                    && start + size <= stems.size()
                    && stems.subList(start, start + size).equals(named.stems())) {
                if (size > length) {
                    found.clear();
                    length = size;
                }
                found.add(new Place(size, named.concept()));
            }
        }
        return found;
    }

    /** What a concept is called, in all languages. */
    Set<Name> names(Concept concept) {
        return names.get(concept.id());
    }

    /** What the concepts near to it are called. */
    List<Name> near(Concept concept) {
        return concept.near().stream().flatMap(id -> names.get(id).stream()).toList();
    }

    private void add(ContentFile file, Concept concept) {
        if (byId.put(concept.id(), concept) != null) {
            throw bad(file, concept.id(), "the id '" + concept.id() + "' stands twice");
        }
        for (Language language : Language.values()) {
            if (concept.in(language).isEmpty()) {
                throw bad(file, concept.id(), "'" + concept.id() + "' has no term in " + language.tag());
            }
        }
        Set<Name> all = new LinkedHashSet<>();
        concept.terms().forEach(term -> {
            Name name = Name.of(term);
            if (name.stems().isEmpty() || !term.equals(term.toLowerCase(Locale.ROOT))) {
                throw bad(file, concept.id(), "'" + term + "' is no term in lower case");
            }
            all.add(name);
        });
        names.put(concept.id(), all);
        all.stream()
                .map(Name::stems)
                .distinct()
                .forEach(stems -> byFirstStem
                        .computeIfAbsent(stems.get(0), stem -> new ArrayList<>())
                        .add(new Named(stems, concept)));
    }

    private void checkRelated(ContentFile file) {
        byId.values()
                .forEach(concept -> concept.near().stream()
                        .filter(id -> !byId.containsKey(id) && line(file, concept.id()) > 0)
                        .forEach(id -> {
                            throw bad(
                                    file,
                                    concept.id(),
                                    "'" + concept.id() + "' is related to '" + id + "', which is not there");
                        }));
    }

    private static BadContent bad(ContentFile file, String id, String problem) {
        return new BadContent(file.name(), line(file, id), problem);
    }

    /** The last line that begins this concept; 0 when it is not in the file. */
    private static int line(ContentFile file, String id) {
        List<String> lines = file.text().lines().toList();
        for (int i = lines.size(); i > 0; i--) {
            if (lines.get(i - 1).strip().matches("- *id: *[\"']?" + java.util.regex.Pattern.quote(id) + "[\"']?")) {
                return i + file.firstLine() - 1;
            }
        }
        return 0;
    }
}
