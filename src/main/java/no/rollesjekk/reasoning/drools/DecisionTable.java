package no.rollesjekk.reasoning.drools;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.decisiontable.parser.DefaultRuleSheetListener;
import org.drools.decisiontable.parser.csv.CsvLineParser;
import org.drools.decisiontable.parser.csv.CsvParser;
import org.drools.template.model.Rule;
import org.drools.template.parser.DecisionTableParseException;

/**
 * A rule file written as a table, a row a rule. Drools' own compiler turns it into DRL; each rule then stands on its
 * row. Rows that Drools would pass over in silence are refused.
 */
final class DecisionTable {

    private DecisionTable() {}

    static DrlFile read(ContentFile file) {
        TableRows rows = new TableRows(file.name());
        DefaultRuleSheetListener sheet = new DefaultRuleSheetListener();
        try {
            new CsvParser(List.of(rows, sheet), new CsvLineParser())
                    .parseFile(new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)));
            DrlFile drl = DrlFile.parse(file, new SpreadsheetCompiler().listenerToString(sheet));
            List<Integer> made = sheet.getRuleSet().getRules().stream()
                    .map(Rule::getSpreadsheetRowNumber)
                    .toList();
            checkEveryRow(file, rows.filled(), made);
            for (int i = 0; i < made.size(); i++) {
                drl.rules().get(i).setLocation(made.get(i), 1);
            }
            return drl;
        } catch (DecisionTableParseException e) {
            throw new BadContent(file.name(), rows.current(), String.valueOf(e.getMessage()));
        }
    }

    private static void checkEveryRow(ContentFile file, SortedSet<Integer> filled, List<Integer> made) {
        SortedSet<Integer> empty = new TreeSet<>(made);
        empty.removeAll(filled);
        SortedSet<Integer> passedOver = new TreeSet<>(filled);
        passedOver.removeAll(made);
        if (!empty.isEmpty()) {
            throw new BadContent(file.name(), empty.first(), "the row under the headings is empty");
        }
        if (!passedOver.isEmpty()) {
            throw new BadContent(file.name(), passedOver.first(), "the row above is empty, and ends the table");
        }
    }
}
