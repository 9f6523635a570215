package no.rollesjekk.reasoning.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.rollesjekk.facts.CircumstanceType;
import no.rollesjekk.facts.Constraints;
import no.rollesjekk.facts.UnknownValue;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Verdict;
import org.junit.jupiter.api.Test;

/** What the self-check promises on any walk through it. */
class InterviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int WALKS = 40;

    private final Constraints constraints = Constraints.load(House.FILES, House.TYPES);
    private final Interview interview = new Interview(House.LAW, constraints);
    private final Random random = new Random(3);

    @Test
    void endsWithTheVerdictOfTheWholeCase() {
        for (int i = 0; i < WALKS; i++) {
            Map<String, String> whole = wholeCase();
            Step end = interview.after(whole, TODAY);
            assertThat(end.isLast()).isTrue();
            assertThat(verdict(end.told())).as("%s", whole).isEqualTo(verdict(whole));
        }
    }

    @Test
    void doesNotEndWhileAnAnswerCanChangeTheVerdict() {
        for (int i = 0; i < WALKS; i++) {
            Map<String, String> part = new HashMap<>(wholeCase());
            part.keySet().removeIf(name -> random.nextInt(4) == 0);
            Step step = interview.after(part, TODAY);
            step.next()
                    .ifPresent(open -> assertThat(step.leadsTo().values().stream()
                                    .flatMap(verdicts -> verdicts.stream())
                                    .distinct())
                            .as("%s of %s", open.name(), part)
                            .hasSizeGreaterThan(1));
        }
    }

    @Test
    void leadsOnlyWhereItSaidItWould() {
        for (int i = 0; i < WALKS; i++) {
            Map<String, String> whole = wholeCase();
            Verdict verdict = verdict(whole);
            Map<String, String> told = new LinkedHashMap<>();
            Step step = interview.after(told, TODAY);
            while (!step.isLast()) {
                String name = step.next().orElseThrow().name();
                assertThat(step.leadsTo().get(whole.get(name)))
                        .as("%s at %s", whole, name)
                        .contains(verdict);
                told.put(name, whole.get(name));
                step = interview.after(told, TODAY);
            }
        }
    }

    @Test
    void keepsLaterAnswersWhenAnEarlierOneIsChanged() {
        Map<String, String> answers = new HashMap<>(Map.of(
                "function", "HOME_NURSE",
                "coordinatorType", "COORDINATOR",
                "kinship", "SIBLING"));
        assertThat(interview.after(answers, TODAY).isLast()).isTrue();
        answers.put("kinship", "NONE");
        answers.put("representsUser", "NO");
        answers.put("function", "TEACHER");
        assertThat(interview.after(answers, TODAY).told())
                .containsEntry("kinship", "NONE")
                .containsEntry("representsUser", "NO");
    }

    @Test
    void asksNothingThatAConstraintSettles() {
        Map<String, String> noPart = Map.of(
                "function", "ALLOCATION_CASEWORKER",
                "coordinatorType", "COORDINATOR",
                "decidesInCase", "NO",
                "earlierDecision", "NO");
        assertThat(asked(noPart)).doesNotContain("ownDecisionUnderComplaint");
        Map<String, String> tookPart = new HashMap<>(noPart);
        tookPart.put("decidesInCase", "YES");
        assertThat(asked(tookPart)).contains("ownDecisionUnderComplaint");
    }

    /** What is asked of somebody who answers so, and else that it is as it ordinarily is. */
    private List<String> asked(Map<String, String> answers) {
        Map<String, String> whole = new HashMap<>(answers);
        House.TYPES.all().stream()
                .filter(type -> type.presumed() != null)
                .forEach(type -> whole.putIfAbsent(type.name(), String.valueOf(type.presumed())));
        return List.copyOf(interview.after(whole, TODAY).told().keySet());
    }

    @Test
    void takesIDoNotKnowForAnAnswer() {
        Map<String, String> told = new LinkedHashMap<>();
        Step step = interview.after(told, TODAY);
        while (!step.isLast()) {
            told.put(step.next().orElseThrow().name(), "UNCLEAR");
            step = interview.after(told, TODAY);
        }
        assertThat(verdict(step.told())).isEqualTo(Verdict.NEED_MORE_INFORMATION);
    }

    @Test
    void refusesWhatDoesNotExist() {
        assertThatThrownBy(() -> interview.after(Map.of("kinship", "AUNT"), TODAY))
                .isInstanceOf(UnknownValue.class);
    }

    /** A case with everything told, that the constraints allow; mostly ordinary, so that walks go deep. */
    private Map<String, String> wholeCase() {
        Map<String, String> whole = new HashMap<>();
        do {
            for (CircumstanceType type : House.TYPES.all()) {
                List<String> codes = type.codes();
                whole.put(
                        type.name(),
                        type.presumed() != null && random.nextInt(8) > 0
                                ? type.presumed()
                                : codes.get(random.nextInt(codes.size())));
            }
        } while (!constraints.allow(whole));
        return whole;
    }

    private static Verdict verdict(Map<String, String> told) {
        return House.advise(told, TODAY).verdict();
    }
}
