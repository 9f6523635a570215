package no.rollesjekk.uploads;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table whose first line names its columns. Norwegian spreadsheets part them by semicolons, others by commas. */
final class CsvFile {

    private CsvFile() {}

    static List<Fields> read(Upload upload) {
        String text = upload.text();
        String head = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(head.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .get();
        List<Fields> all = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                CSVRecord row = records.next();
                all.add(fields((int) line, row));
                line = parser.getCurrentLineNumber() + 1;
            }
            return all;
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            // a quote that is not closed, a column named twice, or a column without a name
            throw Unfit.at((int) line, "upload.table");
        }
    }

    private static Fields fields(int line, CSVRecord row) {
        if (!row.isConsistent()) {
            throw Unfit.at(line, "upload.columns");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        row.toMap().forEach((name, value) -> values.put(name.toLowerCase(java.util.Locale.ROOT), List.of(value)));
        return new Fields(line, values);
    }
}
