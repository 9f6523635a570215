package no.rollesjekk.reasoning.drools;

import java.nio.file.Path;
import no.rollesjekk.content.Project;

/** The small book with both its rules as rows of a table. */
final class SmallTable {

    static final String TABLE = "rules/room/room.drl.csv";

    /** The rows on which the rules stand; the last one ends the file. */
    static final int LAW_ROW = 9;

    static final int EXPERIENCE_ROW = 10;

    private static final String ROWS = """
            RuleSet,rules.room,,,,,,,,,,
            Import,no.rollesjekk.facts.Circumstance,,,,,,,,,,
            Variables,no.rollesjekk.reasoning.drools.Hits hits,,,,,,,,,,
            RuleTable room,,,,,,,,,,,
            NAME,CONDITION,CONDITION,CONDITION,METADATA,METADATA,METADATA,METADATA,METADATA,METADATA,METADATA,METADATA,ACTION
            ,Circumstance,Circumstance,Circumstance,,,,,,,,,
            """
            + String.join(
                    ",",
                    "",
                    cell("name == \"trained\", mayBe( forall(,){\"$\"} )"),
                    cell("name == \"function\", mayBeIn( \"$param\" )"),
                    cell("name == \"function\", mayBeOtherThan( \"$param\" )"),
                    metadata("id"),
                    metadata("kind"),
                    metadata("verdict"),
                    metadata("strength"),
                    metadata("sources"),
                    metadata("measures"),
                    metadata("from"),
                    metadata("overrides"),
                    cell("hits.add( \"$param\" );"))
            + """

            norm,trained is,post is in group,post is other than,id,kind,verdict,strength,sources,measures,from,overrides,id again
            Whoever is untrained is trained,NO,,,training,DUTY,SUITABLE_WITH_MEASURES,LAW,"seen-law, talk",training,2012-01-01,,training
            A nurse can be coordinator,,PROVIDER,FRIEND,nurse,RECOMMENDATION,,EXPERIENCE,talk,,,training,nurse
            """;

    private SmallTable() {}

    static Project in(Path folder) {
        Project project = SmallBook.in(folder);
        project.remove(SmallBook.DRL);
        project.write(TABLE, ROWS);
        return project;
    }

    private static String metadata(String key) {
        return cell(key + "( \"$param\" )");
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
