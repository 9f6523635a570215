package no.rollesjekk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.rollesjekk.consultation.Consultation;
import no.rollesjekk.consultation.Consulting;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.content.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a question, or a file of them. */
@Component
@Scope("prototype")
@Command(mixinStandardHelpOptions = true, name = "ask", description = "Answer a question in free text")
class AskCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "The question")
    private @Nullable String text;

    @Option(names = "--file", description = "JSON lines, each {\"id\", \"text\"}")
    private @Nullable Path file;

    @Option(names = "--json", description = "Answer in JSON")
    private boolean json;

    @Option(names = "--language", description = "nb, nn, da or en")
    private @Nullable String language;

    @Option(names = "--as-of", description = "The day whose law is used, yyyy-mm-dd")
    private @Nullable String asOf;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final Consulting consulting;
    private final Requests requests;
    private final AdviceText words;

    AskCommand(Consulting consulting, Requests requests, AdviceText words) {
        this.consulting = consulting;
        this.requests = requests;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Language> wanted = requests.language(language);
        LocalDate day = requests.day(asOf);
        if (file != null) {
            JsonLine.each(file, out, line -> answer(JsonLine.text(line, "text"), wanted, day));
            return CommandLine.ExitCode.OK;
        }
        Consultation answer = consulting.ask(requests.text(text), wanted, day, Map.of());
        out.println(json ? JsonLine.JSON.writeValueAsString(answer) : words.of(answer));
        return CommandLine.ExitCode.OK;
    }

    /** One refused line does not stop the others. */
    private Object answer(String question, Optional<Language> wanted, LocalDate day) {
        try {
            return consulting.ask(requests.text(question), wanted, day, Map.of());
        } catch (Refusal refusal) {
            return Map.of("problem", refusal.code().slug(), "message", consulting.words(refusal, Language.NB.locale()));
        }
    }
}
