package no.rollesjekk.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import no.rollesjekk.archive.Archiving;
import no.rollesjekk.content.BadContent;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes all that the installation holds of its own to a file. */
@Component
@Scope("prototype")
@Command(
        mixinStandardHelpOptions = true,
        name = "archive",
        description = "Write all that this installation holds of its own to a new file")
class ArchiveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    private Path to = Path.of("");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final Archiving archiving;

    ArchiveCommand(Archiving archiving) {
        this.archiving = archiving;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(to)) {
            throw new BadContent(to.toString(), "is there already; name a new file");
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to, StandardOpenOption.CREATE_NEW))) {
            spec.commandLine().getOut().println("Wrote " + archiving.write(out) + " lines to " + to);
        }
        return CommandLine.ExitCode.OK;
    }
}
