package no.rollesjekk.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files below one root, a folder or the class path, read strictly: an unknown key or a wrong value stops. */
public final class ContentFiles {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String root;

    /** @param root a location Spring resolves: {@code classpath:}, {@code file:/somewhere/} */
    public ContentFiles(String root) {
        this.root = root.endsWith("/") || root.endsWith(":") ? root : root + "/";
    }

    public static ContentFiles onClassPath() {
        return new ContentFiles("classpath:");
    }

    /** Every file that matches, each turned into one value, in the order of their names. */
    public <T> List<T> each(String pattern, Function<ContentFile, T> reading) {
        return matching(pattern).map(reading).toList();
    }

    public <T> T yaml(ContentFile file, Class<T> type) {
        return yaml(file, YAML.constructType(type));
    }

    public <T> T yaml(ContentFile file, TypeReference<T> type) {
        return yaml(file, YAML.constructType(type));
    }

    private <T> T yaml(ContentFile file, JavaType type) {
        try {
            T value = YAML.readValue(file.text(), type);
            if (value == null) {
                throw new BadContent(file.name(), file.firstLine(), "says nothing");
            }
            Completeness.missing(value).ifPresent(part -> {
                throw new BadContent(file.name(), "'" + part + "' is missing");
            });
            return value;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new BadContent(file.name(), line + file.firstLine() - 1, e.getOriginalMessage());
        }
    }

    private Stream<ContentFile> matching(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(root + pattern))
                    .map(ContentFiles::read)
                    .sorted(Comparator.comparing(ContentFile::name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContentFile read(Resource resource) {
        try {
            String path = resource.getURL().getPath();
            int start = Math.max(path.lastIndexOf("content/"), path.lastIndexOf("rules/"));
            return new ContentFile(
                    start < 0 ? String.valueOf(resource.getFilename()) : path.substring(start),
                    resource.getContentAsString(StandardCharsets.UTF_8),
                    1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
