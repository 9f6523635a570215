package no.rollesjekk.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.CircumstanceType;
import no.rollesjekk.reasoning.drools.DroolsMatching;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final int CASES = 2_000;

    private final Random random = new Random(7);

    @Test
    void droolsAndPlainPredicatesAgreeOnRandomCases() {
        Matching drools = new DroolsMatching(House.BOOK);
        Matching plain = new PlainMatching(House.BOOK);
        for (int i = 0; i < CASES; i++) {
            Case theCase = Case.of(House.TYPES, told());
            assertThat(ids(drools, theCase)).as("%s", theCase.told()).isEqualTo(ids(plain, theCase));
        }
    }

    private Map<String, String> told() {
        Map<String, String> told = new HashMap<>();
        for (CircumstanceType type : House.TYPES.all()) {
            if (random.nextBoolean()) {
                List<String> codes = type.codes();
                told.put(type.name(), random.nextInt(5) == 0 ? "UNCLEAR" : codes.get(random.nextInt(codes.size())));
            }
        }
        return told;
    }

    private static List<String> ids(Matching matching, Case theCase) {
        return matching.matching(theCase).stream()
                .map(Rule::id)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
