package no.rollesjekk.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import no.rollesjekk.reasoning.interview.Measuring;
import no.rollesjekk.reasoning.interview.Prior;
import no.rollesjekk.reasoning.proof.Mutation;
import no.rollesjekk.reasoning.proof.Proof;
import no.rollesjekk.reasoning.proof.Shown;

/** Proves the rule book and prints what came of it; in English, like the rules' titles, for those who keep the rules. */
final class VerifyingText {

    /** How often answers are taken to be the ordinary one; an assumption, since nobody has counted. */
    private static final List<Prior> PRIORS = List.of(Prior.EQUAL, new Prior(0.5), new Prior(0.9));

    private final PrintWriter out;

    VerifyingText(PrintWriter out) {
        this.out = out;
    }

    /** @return whether everything holds */
    boolean print(Proof proof, Mutation mutation, Measuring measuring) {
        long start = System.nanoTime();
        print("The space: %s states by value, walked by parts%n", proof.size());
        List<Shown> shown = proof.prove(this::print);
        Mutation.Caught caught = mutation.caught();
        print(
                "%d of %d wrong grounds are caught by a case (%.1f %%)%n",
                caught.mutants() - caught.survivors().size(), caught.mutants(), 100 * caught.share());
        caught.survivors().forEach(survivor -> print("  not caught: %s%n", survivor));
        PRIORS.forEach(prior -> print(measuring.average(prior), prior));
        print("Took %d s%n", (System.nanoTime() - start) / 1_000_000_000);
        return shown.stream().allMatch(Shown::holds);
    }

    private void print(Shown shown) {
        print("%-6s %s (tried on %,d)%n", shown.holds() ? "holds" : "FAILS", shown.claim(), shown.states());
        shown.against().ifPresent(against -> print("  %s%n", against));
    }

    private void print(Measuring.Average average, Prior prior) {
        print(
                "Self-check, %s: %.2f questions on average, no tree of questions has fewer than %.2f; ratio %.3f%n",
                prior.ordinary() == 0
                        ? "all answers equally likely"
                        : "the ordinary answer " + Math.round(100 * prior.ordinary()) + " % of the time",
                average.asked(),
                average.fewest(),
                average.ratio());
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
        out.flush();
    }
}
