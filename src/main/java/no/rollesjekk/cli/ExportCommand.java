package no.rollesjekk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.rollesjekk.forum.Exporting;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes every answer to a folder. */
@Component
@Scope("prototype")
@Command(
        mixinStandardHelpOptions = true,
        name = "export",
        description = "Write every answer as Markdown with front matter")
class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR")
    private Path to = Path.of("");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final Exporting exporting;

    ExportCommand(Exporting exporting) {
        this.exporting = exporting;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().println("Wrote " + exporting.write(to) + " answers to " + to);
        return CommandLine.ExitCode.OK;
    }
}
