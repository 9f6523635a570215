package no.rollesjekk.reasoning.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.Project;
import org.assertj.core.api.AbstractStringAssert;

/** That a build was stopped, and with which words. */
final class Stopping {

    private Stopping() {}

    /** @param line of the rule file */
    static AbstractStringAssert<?> assertStopped(Project project, int line) {
        return assertThat(problem(project)).startsWith(SmallBook.DRL + ":" + line + ": ");
    }

    static String problem(Project project) {
        BadContent problem = catchThrowableOfType(BadContent.class, () -> Bookbinding.bind(project.files()));
        assertThat(problem).as("the build was not stopped").isNotNull();
        return String.valueOf(problem.getMessage());
    }
}
