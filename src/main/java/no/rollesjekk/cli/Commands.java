package no.rollesjekk.cli;

import java.util.Arrays;
import java.util.Set;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be asked on the command line. */
@Component
@Scope("prototype")
@Command(
        mixinStandardHelpOptions = true,
        name = "rollesjekk",
        description = "Can this employee be coordinator?",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AskCommand.class,
            SearchCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ArchiveCommand.class,
            RestoreCommand.class,
            ReindexCommand.class,
            RulesCommand.class,
            CommandLine.HelpCommand.class
        })
public class Commands implements Runnable {

    private static final Set<String> NAMES =
            Set.of("ask", "search", "import", "export", "archive", "restore", "reindex", "rules", "help");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Whether these arguments are a command; otherwise the server is meant. */
    public static boolean areMeantBy(String[] arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--rollesjekk.") && !argument.equals("--no-starter"))
                .findFirst()
                .map(first -> NAMES.contains(first) || first.equals("--help"))
                .orElse(false);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
