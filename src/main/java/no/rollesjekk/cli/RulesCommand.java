package no.rollesjekk.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.reasoning.RuleCases;
import no.rollesjekk.reasoning.VerdictTexts;
import no.rollesjekk.reasoning.interview.Measuring;
import no.rollesjekk.reasoning.proof.Mutation;
import no.rollesjekk.reasoning.proof.Premises;
import no.rollesjekk.reasoning.proof.Proof;
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

    @CommandLine.Option(
            names = "--verify",
            description = "prove the rule book instead: every state, every ground, the length of the self-check")
    private boolean verify;

    private final RuleBook book;
    private final Sources sources;
    private final VerdictTexts verdicts;
    private final MessageSource messages;
    private final Premises premises;
    private final RuleCases cases;

    RulesCommand(
            RuleBook book,
            Sources sources,
            VerdictTexts verdicts,
            MessageSource messages,
            Premises premises,
            RuleCases cases) {
        this.premises = premises;
        this.cases = cases;
        this.book = book;
        this.sources = sources;
        this.verdicts = verdicts;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (verify) {
            return verified(out) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
        out.println(word("rules.title") + " " + book.version());
        book.byTopic().forEach((topic, rules) -> {
            out.println("\n" + word("topic." + topic).toUpperCase(Language.NB.locale()));
            rules.forEach(rule -> print(out, rule));
        });
        return CommandLine.ExitCode.OK;
    }

    private boolean verified(PrintWriter out) {
        Measuring measuring = new Measuring(
                premises.law().on(premises.today()), premises.law().types());
        return new VerifyingText(out).print(new Proof(premises), new Mutation(premises, cases), measuring);
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
