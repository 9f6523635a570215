package no.rollesjekk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.content.Language;
import no.rollesjekk.search.Hits;
import no.rollesjekk.search.Searching;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Searches the published answers, once or for every line of a file. */
@Component
@Scope("prototype")
@Command(mixinStandardHelpOptions = true, name = "search", description = "Search the published answers")
class SearchCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "WORDS", description = "What to search for")
    private @Nullable String words;

    @Option(names = "--file", description = "JSON lines, each {\"id\", \"query\"} and perhaps \"language\"")
    private @Nullable Path file;

    @Option(names = "--json", description = "Answer in JSON")
    private boolean json;

    @Option(names = "--size", defaultValue = "10", description = "How many hits at the most")
    private int size;

    @Option(names = "--language", description = "Only answers in nb, nn, da or en")
    private @Nullable String language;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final Searching searching;
    private final Requests requests;

    SearchCommand(Searching searching, Requests requests) {
        this.searching = searching;
        this.requests = requests;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Language> filter = requests.language(language);
        if (file != null) {
            JsonLine.each(file, out, line -> search(line, filter));
            return CommandLine.ExitCode.OK;
        }
        if (words == null || words.isBlank()) {
            throw new Refusal(Refusal.Code.TEXT_MISSING);
        }
        Hits found = search(words, filter);
        if (json) {
            out.println(JsonLine.JSON.writeValueAsString(found));
        } else {
            found.hits().forEach(hit -> out.println(hit.title() + "  " + hit.url() + "\n  " + hit.excerpt()));
        }
        return CommandLine.ExitCode.OK;
    }

    /** A line's own language filters before that of the command; one refused line does not stop the others. */
    private Object search(JsonNode line, Optional<Language> filter) {
        try {
            return search(
                    JsonLine.text(line, "query"),
                    requests.language(JsonLine.text(line, "language")).or(() -> filter));
        } catch (Refusal refusal) {
            return Map.of("problem", refusal.code().slug());
        }
    }

    private Hits search(String asked, Optional<Language> filter) {
        return searching.search(asked, filter, Optional.empty(), size, 0);
    }
}
