package no.rollesjekk.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.reasoning.VerdictTexts;
import no.rollesjekk.sources.Sources;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Prints the rule book. */
@Component
@Scope("prototype")
@Command(mixinStandardHelpOptions = true, name = "rules", description = "The rule book as text")
class RulesCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final RuleBook book;
    private final Sources sources;
    private final VerdictTexts verdicts;
    private final MessageSource messages;

    RulesCommand(RuleBook book, Sources sources, VerdictTexts verdicts, MessageSource messages) {
        this.book = book;
        this.sources = sources;
        this.verdicts = verdicts;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(word("rules.title") + " " + book.version());
        book.byTopic().forEach((topic, rules) -> {
            out.println("\n" + word("topic." + topic).toUpperCase(Language.NB.locale()));
            rules.forEach(rule -> print(out, rule));
        });
        return CommandLine.ExitCode.OK;
    }

    private void print(PrintWriter out, Rule rule) {
        out.println("\n" + rule.id() + " [" + word("strength." + rule.strength()) + "]");
        out.println("  " + rule.norm().in(Language.NB));
        rule.decision()
                .ifPresent(verdict ->
                        out.println("  -> " + verdicts.of(verdict).headline().in(Language.NB)));
        out.println(rule.sources().stream()
                .map(source -> sources.get(source).citation())
                .collect(Collectors.joining("; ", "  ", "")));
    }

    private String word(String key) {
        return messages.getMessage(key, null, Language.NB.locale());
    }
}
