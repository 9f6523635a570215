package no.rollesjekk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.rollesjekk.archive.Restoring;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes an archive into an empty installation. */
@Component
@Scope("prototype")
@Command(
        mixinStandardHelpOptions = true,
        name = "restore",
        description = "Take a file that archive wrote into an empty installation")
class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    private Path from = Path.of("");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final Restoring restoring;

    RestoreCommand(Restoring restoring) {
        this.restoring = restoring;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().println("Took in " + restoring.take(from) + " lines");
        return CommandLine.ExitCode.OK;
    }
}
