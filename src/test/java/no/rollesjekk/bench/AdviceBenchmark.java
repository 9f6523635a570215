package no.rollesjekk.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.rollesjekk.facts.Case;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Matching;
import no.rollesjekk.reasoning.Measures;
import no.rollesjekk.reasoning.PlainMatching;
import no.rollesjekk.reasoning.Reasoning;
import no.rollesjekk.reasoning.drools.DroolsMatching;

/**
 * Times an advice in process, warm: the rules matched by Drools beside the same rules as plain Java predicates. Read the
 * ratios; the absolute times belong to the machine. Run it with {@code mvn -Pbench verify -DskipTests}.
 */
public final class AdviceBenchmark {

    private static final int WARM = 20_000;
    private static final int ROUNDS = 20_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final List<Case> CASES = List.of(
            of("function", "HOME_NURSE", "trained", "NO"),
            of("function", "CHILD_WELFARE_CASEWORKER", "supervisesInCase", "YES", "conflictSigns", "YES"),
            of("function", "ALLOCATION_CASEWORKER"),
            of("function", "HOME_NURSE", "kinship", "SIBLING"),
            of("function", "BUDGET_MANAGER", "controlsBudgetInCase", "YES", "reservation", "CLAIMS_DOUBLE_ROLE"));

    private AdviceBenchmark() {}

    public static void main(String[] arguments) {
        Matching drools = new DroolsMatching(House.BOOK);
        Matching plain = new PlainMatching(House.BOOK);
        Measures measures = Measures.load(House.FILES);
        Reasoning byDrools = new Reasoning(House.BOOK, House.LAW, drools, measures);
        Reasoning byPlain = new Reasoning(House.BOOK, House.LAW, plain, measures);
        long[][] times = inTurn(
                theCase -> drools.matching(theCase),
                theCase -> plain.matching(theCase),
                theCase -> byDrools.advise(theCase, DAY),
                theCase -> byPlain.advise(theCase, DAY));
        System.out.printf(
                Locale.ROOT, "%d rules, %d calls each%n", House.BOOK.rules().size(), ROUNDS);
        print("matching, Drools", times[0], times[1]);
        print("matching, plain Java", times[1], times[1]);
        print("advice, Drools", times[2], times[3]);
        print("advice, plain Java", times[3], times[3]);
    }

    private interface Task {
        Object run(Case theCase);
    }

    /** Runs the tasks in turn, so that a change in the machine's speed meets them all. */
    private static long[][] inTurn(Task... tasks) {
        long[][] times = new long[tasks.length][ROUNDS];
        int kept = 0;
        for (int i = -WARM; i < ROUNDS; i++) {
            Case theCase = CASES.get(Math.floorMod(i, CASES.size()));
            for (int task = 0; task < tasks.length; task++) {
                long start = System.nanoTime();
                kept += System.identityHashCode(tasks[task].run(theCase));
                long took = System.nanoTime() - start;
                if (i >= 0) {
                    times[task][i] = took;
                }
            }
        }
        if (kept == 42) {
            System.out.println("(kept, so that nothing is optimised away)");
        }
        return times;
    }

    private static void print(String name, long[] times, long[] baseline) {
        System.out.printf(
                Locale.ROOT,
                "%-22s median %8.1f us  p99 %8.1f us  %6.1f x plain%n",
                name,
                at(times, 0.5),
                at(times, 0.99),
                at(times, 0.5) / at(baseline, 0.5));
    }

    private static double at(long[] times, double share) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) (share * (sorted.length - 1))] / 1000.0;
    }

    private static Case of(String... told) {
        Map<String, String> map = new java.util.HashMap<>();
        for (int i = 0; i < told.length; i += 2) {
            map.put(told[i], told[i + 1]);
        }
        return Case.of(House.TYPES, map);
    }
}
