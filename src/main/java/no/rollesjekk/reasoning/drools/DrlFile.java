package no.rollesjekk.reasoning.drools;

import java.util.List;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** A rule file as Drools' own parser reads it. */
record DrlFile(String name, String topic, List<RuleDescr> rules) {

    static DrlFile read(ContentFile file) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.parse(false, file.text());
            if (parser.hasErrors()) {
                throw new BadContent(
                        file.name(), parser.getErrors().get(0).toString().strip());
            }
            return new DrlFile(file.name(), file.folder(), parsed.getRules());
        } catch (DroolsParserException e) {
            throw new BadContent(file.name(), String.valueOf(e.getMessage()));
        }
    }
}
