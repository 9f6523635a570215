package no.rollesjekk.reasoning.drools;

import static no.rollesjekk.reasoning.drools.SmallBook.DRL;
import static no.rollesjekk.reasoning.drools.SmallBook.LAW_RULE;
import static no.rollesjekk.reasoning.drools.Stopping.assertStopped;

import java.nio.file.Path;
import no.rollesjekk.content.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddGroundsTest {

    private Project project;

    @BeforeEach
    void writeASmallBook(@TempDir Path folder) {
        project = SmallBook.in(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Circumstance( name == \"trained\", mayBe( \"NO\" ) && mayBe( \"YES\" ) )",
                "Circumstance( name == \"trained\", mayBe( \"NO\" ) && ( 1 == 2 ) )",
                "Circumstance( name == \"trained\", mayBe( \"NO\", OTHER ) )",
                "Circumstance( name == \"trained\", mayBe( \"NO\" ) ) from hits",
                "Circumstance( name == \"trained\", mayBe( \"NO\" ) ) over window:length( 1 )"
            })
    void aGroundHasNoFormButTheOne(String ground) {
        project.change(DRL, "Circumstance( name == \"trained\", mayBe( \"NO\" ) )", ground);
        assertStopped(project, LAW_RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enabled false",
                "salience 10",
                "date-expires \"01-Jan-2013\"",
                "activation-group \"x\"",
                "no-loop true"
            })
    void aRuleHasNoAttributes(String attribute) {
        project.change(DRL, "    @from( \"2012-01-01\" )\n", "    @from( \"2012-01-01\" )\n    " + attribute + "\n");
        assertStopped(project, LAW_RULE);
    }

    @ParameterizedTest
    @ValueSource(strings = {" extends \"A nurse can be coordinator\""})
    void aRuleInheritsNoGrounds(String extending) {
        project.change(
                DRL,
                "rule \"Whoever is untrained is trained\"",
                "rule \"Whoever is untrained is trained\"" + extending);
        assertStopped(project, LAW_RULE);
    }

    @org.junit.jupiter.api.Test
    void aRuleDoesNotOverrideItself() {
        project.change(DRL, "@overrides( \"training\" )", "@overrides( \"nurse\" )");
        assertStopped(project, SmallBook.EXPERIENCE_RULE);
    }
}
