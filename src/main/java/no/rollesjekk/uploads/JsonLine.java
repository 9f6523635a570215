package no.rollesjekk.uploads;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object with texts and lists of texts. */
final class JsonLine {

    private JsonLine() {}

    static Fields read(int number, String line) {
        return read(JsonMapper.shared(), number, line);
    }

    /** @param mapper for JSON, or for YAML */
    static Fields read(ObjectMapper mapper, int number, String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        try {
            JsonNode node = mapper.readTree(text);
            if (!node.isObject()) {
                throw Unfit.at(number, "upload.json");
            }
            node.properties().forEach(property -> values.put(property.getKey(), texts(property.getValue())));
        } catch (JacksonException e) {
            throw Unfit.at(number, "upload.json");
        }
        return new Fields(number, values);
    }

    private static List<String> texts(JsonNode value) {
        if (value.isNull()) {
            return List.of();
        }
        return value.isArray()
                ? value.valueStream().map(each -> each.asString("")).toList()
                : List.of(value.asString(""));
    }
}
