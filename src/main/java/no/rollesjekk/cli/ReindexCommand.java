package no.rollesjekk.cli;

import java.util.concurrent.Callable;
import no.rollesjekk.search.Indexing;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Makes the index anew. */
@Component
@Scope("prototype")
@Command(
        mixinStandardHelpOptions = true,
        name = "reindex",
        description = "Make the index anew from the database; a server beside it goes on serving")
class ReindexCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final Indexing indexing;

    ReindexCommand(Indexing indexing) {
        this.indexing = indexing;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().println("Indexed " + indexing.make() + " answers, rules and sources");
        return CommandLine.ExitCode.OK;
    }
}
