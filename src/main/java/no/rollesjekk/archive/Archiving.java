package no.rollesjekk.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes all that the installation holds of its own, as one JSON object a line. No password and no address is in it. */
@Service
public class Archiving {

    static final String FIRST = "archive";
    static final String LAST = "end";

    private final Table table;

    Archiving(Table table) {
        this.table = table;
    }

    /**
     * Writes it as it stands at one moment, whatever is done meanwhile.
     *
     * @return how many lines of matter there are
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public long write(OutputStream out) {
        AtomicLong lines = new AtomicLong();
        Writer writer = new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8);
        line(
                writer,
                JsonMapper.shared().createObjectNode().put(Table.PART, FIRST).put("version", Parts.VERSION));
        Parts.ALL.forEach(part -> table.each(part, line -> {
            line(writer, line);
            lines.incrementAndGet();
        }));
        // so that a file that was cut short is known for one
        line(
                writer,
                JsonMapper.shared().createObjectNode().put(Table.PART, LAST).put("lines", lines.get()));
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.get();
    }

    private static void line(Writer writer, JsonNode line) {
        try {
            writer.write(line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
