package no.rollesjekk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.rollesjekk.forum.Importing;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings published knowledge in. */
@Component
@Scope("prototype")
@Command(
        mixinStandardHelpOptions = true,
        name = "import",
        description = "Take in answers: .jsonl, .md with front matter, saved .html")
class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|DIR")
    private Path from = Path.of("");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final Importing importing;

    ImportCommand(Importing importing) {
        this.importing = importing;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().println("Took in " + importing.take(from) + " answers");
        return CommandLine.ExitCode.OK;
    }
}
