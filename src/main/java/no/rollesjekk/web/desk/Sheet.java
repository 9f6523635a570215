package no.rollesjekk.web.desk;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** A table for a spreadsheet, in which no text can be taken for a formula. */
final class Sheet {

    /** With this a spreadsheet knows the letters for UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setQuoteMode(QuoteMode.ALL)
            .get();

    private Sheet() {}

    static String of(List<String> head, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text.append(MARK), FORMAT)) {
            printer.printRecord(head.stream().map(Sheet::harmless).toList());
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(Sheet::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What begins like a formula, also after blanks, gets an apostrophe before it, which makes it text. */
    static String harmless(String text) {
        boolean isFormula = text.matches("(?s)[\\s\\p{Cntrl}\\p{Z}\\uFEFF]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*")
                || text.matches("(?s)[\\t\\r\\n].*");
        return isFormula ? "'" + text : text;
    }
}
