package no.rollesjekk.reasoning.drools;

import static no.rollesjekk.reasoning.drools.SmallBook.DRL;
import static no.rollesjekk.reasoning.drools.SmallBook.LAW_RULE;
import static no.rollesjekk.reasoning.drools.Stopping.assertStopped;
import static no.rollesjekk.reasoning.drools.Stopping.problem;

import java.nio.file.Path;
import java.util.stream.Stream;
import no.rollesjekk.content.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A ground of a rule has one form only, so that the engine matches what the reader is shown. */
class GroundsTest {

    private Project project;

    @BeforeEach
    void writeASmallBook(@TempDir Path folder) {
        project = SmallBook.in(folder);
    }

    @ParameterizedTest
    @MethodSource
    void aGroundHasOneFormOnly(String ground, String problem) {
        project.change(DRL, "Circumstance( name == \"trained\", mayBe( \"NO\" ) )", ground);
        assertStopped(project, LAW_RULE).contains(problem);
    }

    static Stream<Arguments> aGroundHasOneFormOnly() {
        return Stream.of(
                Arguments.of("Circumstance( name == \"traind\", mayBe( \"NO\" ) )", "no circumstance 'traind'"),
                Arguments.of("Circumstance( name == \"trained\", mayBe( \"NEVER\" ) )", "[NEVER]"),
                Arguments.of("Circumstance( name == \"trained\", mayBe( \"NO\", \"NEVER\" ) )", "NEVER"),
                Arguments.of("Circumstance( name == \"trained\", mayBe( ) )", "a ground has"),
                Arguments.of("Circumstance( name == \"trained\", mayBeIn( \"NURSES\" ) )", "[NURSES]"),
                Arguments.of("Circumstance( name == \"trained\", mayBeIn( PROVIDER ) )", "a ground has"),
                Arguments.of("Circumstance( name == \"trained\", mayBeOtherThan( \"NO\", \"YES\" ) )", "names one"),
                Arguments.of("Circumstance( name == \"trained\", mayBeOtherThan( \"NEVER\" ) )", "[NEVER]"),
                Arguments.of("Circumstance( name == \"trained\", value == \"NO\" )", "a ground has"),
                Arguments.of("Circumstance( name == \"trained\" )", "a ground has"),
                Arguments.of("Circumstance( mayBe( \"NO\" ) )", "a ground has"),
                Arguments.of("Circumstance( name == \"trained\", !mayBe( \"NO\" ) )", "a ground has"),
                Arguments.of("Circumstance( name != \"trained\", mayBe( \"NO\" ) )", "a ground has"),
                Arguments.of("not Circumstance( name == \"trained\", mayBe( \"NO\" ) )", "a ground is written"),
                Arguments.of("exists Circumstance( name == \"trained\", mayBe( \"NO\" ) )", "a ground is written"),
                Arguments.of("eval( true )", "a ground is written"),
                Arguments.of("String( )", "a ground is written"),
                Arguments.of("", "a rule needs a ground"));
    }
}
