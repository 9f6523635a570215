package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.facts.Circumstance;

/** Settles on one value where a circumstance was read more than once. */
final class Settling {

    /**
     * A reading before it is settled.
     *
     * @param rank its phrase's place in the file
     * @param place whether it tells a place of work, and so says less than a title
     * @param past whether it tells what somebody was before
     * @param told whether it is told of the employee by name or by a pronoun, or of the one who writes
     */
    record Candidate(Read read, int rank, boolean careful, boolean place, boolean past, boolean told) {}

    private Settling() {}

    static List<Read> of(List<Candidate> all) {
        Map<String, List<Candidate>> byCircumstance = new LinkedHashMap<>();
        all.forEach(candidate -> byCircumstance
                .computeIfAbsent(candidate.read().circumstance(), name -> new ArrayList<>())
                .add(candidate));
        return byCircumstance.values().stream().map(Settling::one).toList();
    }

    private static Read one(List<Candidate> candidates) {
        List<Candidate> definite = candidates.stream()
                .filter(candidate -> !candidate.read().value().equals(Circumstance.UNCLEAR))
                .toList();
        if (definite.isEmpty()) {
            return candidates.get(0).read();
        }
        String circumstance = definite.get(0).read().circumstance();
        if (circumstance.equals("function")) {
            return title(definite);
        }
        boolean contradicts = definite.get(0).careful() && saysYesAndNo(definite);
        Read first = definite.stream()
                .min(Comparator.comparingInt(Candidate::rank))
                .map(Candidate::read)
                .orElseThrow();
        return contradicts
                ? new Read(circumstance, Circumstance.UNCLEAR, first.quote(), first.start(), first.end())
                : first;
    }

    private static boolean saysYesAndNo(List<Candidate> candidates) {
        return List.of("YES", "NO").stream()
                .allMatch(value -> candidates.stream()
                        .anyMatch(candidate -> candidate.read().value().equals(value)));
    }

    /** A title of today tells more than a former one, one told of the employee more than one that only stands there, and a title more than a place of work; of several the first. */
    private static Read title(List<Candidate> candidates) {
        return candidates.stream()
                .min(Comparator.comparing(Candidate::past)
                        .thenComparing(candidate -> !candidate.told())
                        .thenComparing(Candidate::place)
                        .thenComparing(candidate -> candidate.read().start()))
                .map(Candidate::read)
                .orElseThrow();
    }
}
