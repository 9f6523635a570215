package no.rollesjekk.reasoning.drools;

import java.util.List;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** A rule file, written as DRL or as a table, as Drools' own parser reads it. */
record DrlFile(String name, String topic, List<RuleDescr> rules) {

    static DrlFile read(ContentFile file) {
        return file.name().endsWith(".csv") ? DecisionTable.read(file) : parse(file, file.text());
    }

    /** @param drl the file's own text, or what its table was turned into */
    static DrlFile parse(ContentFile file, String drl) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.parse(false, drl);
            if (parser.hasErrors()) {
                throw new BadContent(
                        file.name(), parser.getErrors().get(0).toString().strip());
            }
            if (!parsed.getAttributes().isEmpty()) {
                throw new BadContent(
                        file.name(),
                        "a rule file has no attributes, not '"
                                + parsed.getAttributes().get(0).getName() + "'");
            }
            return new DrlFile(file.name(), file.folder(), parsed.getRules());
        } catch (DroolsParserException e) {
            throw new BadContent(file.name(), String.valueOf(e.getMessage()));
        }
    }

    /** The file with the words of its rules; a table shares it with the DRL beside it. */
    static String textsOf(String name) {
        return name.replaceFirst("\\.drl(\\.csv)?$", ".texts.yaml");
    }
}
