package no.rollesjekk.uploads;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A Markdown file, with or without front matter. Without, its first heading is the title. */
final class MarkdownFile {

    private static final Pattern FRONT = Pattern.compile("\\A---\\n(.*?\\n)---\\n(.*)\\z", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("\\A\\s*# +(.+)\\n");

    private MarkdownFile() {}

    static Fields read(Upload upload) {
        String text = upload.text();
        Matcher front = FRONT.matcher(text);
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (front.find()) {
            values.putAll(JsonLine.read(YAMLMapper.shared(), 1, front.group(1)).values());
            text = front.group(2);
        }
        Matcher heading = HEADING.matcher(text);
        if (!values.containsKey("title")) {
            boolean headed = heading.find();
            values.put("title", List.of(headed ? heading.group(1) : upload.stem()));
            text = headed ? text.substring(heading.end()) : text;
        }
        values.put("body", List.of(text));
        return new Fields(1, values);
    }
}
