package no.rollesjekk.sources;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFiles;

/** Every source that may be cited, from {@code content/sources}. */
public final class Sources {

    private final Map<String, Source> byId = new LinkedHashMap<>();

    public Sources(List<Source> sources) {
        sources.forEach(source -> byId.put(source.id(), source));
    }

    public static Sources load(ContentFiles files) {
        return new Sources(files.each("content/sources/*.yaml", file -> {
            Source source = files.yaml(file, Source.class);
            if (!source.id().equals(file.stem())) {
                throw new BadContent(file.name(), "the id in the file is " + source.id());
            }
            return source;
        }));
    }

    public Optional<Source> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The source with that id, which a check at build time has found to exist. */
    public Source get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no source '" + id + "'"));
    }

    public Collection<Source> all() {
        return byId.values();
    }
}
