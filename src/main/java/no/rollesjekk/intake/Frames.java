package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFiles;
import tools.jackson.core.type.TypeReference;

/** Puts names into frames: "er &lt;name&gt; til &lt;user&gt;" with the names of a sister becomes phrases about a sister. */
final class Frames {

    private static final String PLACE = "<name>";

    private final Map<String, List<String>> lists = new HashMap<>();

    static Frames load(ContentFiles files) {
        Frames frames = new Frames();
        files.each("content/vocabulary/frames.yaml", file -> {
            frames.lists.putAll(files.yaml(file, new TypeReference<Map<String, List<String>>>() {}));
            return file;
        });
        return frames;
    }

    /** The frames of those lists; {@code file} is named where there is no such list. */
    List<String> of(String file, List<String> names) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            List<String> list = lists.get(name);
            if (list == null) {
                throw new BadContent(file, "there is no list of frames '" + name + "' in frames.yaml");
            }
            found.addAll(list);
        }
        return found;
    }

    /** Every frame with the names in its place: all single words at once, and each name of several words by itself. */
    static List<String> filled(List<String> frames, Map<String, List<String>> names) {
        List<String> all =
                names.values().stream().flatMap(List::stream).distinct().toList();
        String single = all.stream().filter(name -> !name.contains(" ")).collect(Collectors.joining("|"));
        List<String> filled = new ArrayList<>();
        for (String frame : frames) {
            if (!single.isEmpty()) {
                filled.add(frame.replace(PLACE, single));
            }
            all.stream().filter(name -> name.contains(" ")).forEach(name -> filled.add(frame.replace(PLACE, name)));
        }
        return filled;
    }

    /** The single words among the names of all values. */
    static List<String> words(CircumstanceWords words) {
        return words.phrases().stream()
                .flatMap(values -> values.names().values().stream())
                .flatMap(List::stream)
                .filter(name -> !name.contains(" "))
                .distinct()
                .toList();
    }
}
