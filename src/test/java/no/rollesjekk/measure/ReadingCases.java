package no.rollesjekk.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Labelled cases: our own, and those of a file from outside. */
public final class ReadingCases {

    /** What a fact is called in a file from outside, and the circumstance that it is here. */
    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("is_service_provider_or_staff", "municipalStaff"),
            Map.entry("provides_service_to_user", "providesServiceToUser"),
            Map.entry("has_decision_authority_in_case", "decidesInCase"),
            Map.entry("controls_budget_in_case", "controlsBudgetInCase"),
            Map.entry("has_supervision_role_in_case", "supervisesInCase"),
            Map.entry("trained", "trained"),
            Map.entry("experienced", "experienced"),
            Map.entry("workload_high", "workloadHigh"),
            Map.entry("time_allocated", "timeAllocated"),
            Map.entry("user_age_under18", "userUnder18"),
            Map.entry("user_wants_this_person", "userWantsThisPerson"),
            Map.entry("consent_given", "consentGiven"));

    private static final JsonMapper JSON = new JsonMapper();

    private ReadingCases() {}

    /** A case told in bokmål and in nynorsk. */
    public record Pair(String id, boolean check, String nb, String nn, Map<String, String> told, Verdict verdict) {

        Stream<ReadingCase> cases() {
            return Stream.of(
                    new ReadingCase(id + "-nb", "nb", check, nb, told, verdict, List.of()),
                    new ReadingCase(id + "-nn", "nn", check, nn, told, verdict, List.of()));
        }
    }

    public static List<ReadingCase> own() {
        Stream<ReadingCase> single =
                Stream.of("reading-cases.yaml", "reading-cases-2.yaml").flatMap(ReadingCases::in);
        return Stream.concat(single, pairs().stream().flatMap(Pair::cases)).toList();
    }

    private static Stream<ReadingCase> in(String name) {
        return House.FILES
                .each(name, file -> House.FILES.yaml(file, new TypeReference<List<ReadingCase>>() {}))
                .get(0)
                .stream();
    }

    public static List<Pair> pairs() {
        return House.FILES
                .each("reading-pairs.yaml", file -> House.FILES.yaml(file, new TypeReference<List<Pair>>() {}))
                .get(0);
    }

    /** The cases of a file with one JSON object a line, in the form of {@link Outside}. */
    static List<ReadingCase> of(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> JSON.readValue(line, Outside.class).inOurWords())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A case of a file from outside; what else its facts tell is in words of their own, and is not compared. */
    record Outside(String cid, String lang, String text, Map<String, @Nullable Object> facts, String expected_verdict) {

        ReadingCase inOurWords() {
            Map<String, String> told = new TreeMap<>();
            FACTS.forEach((name, circumstance) -> {
                if (facts.get(name) instanceof Boolean value) {
                    told.put(circumstance, value ? "YES" : "NO");
                }
            });
            Verdict verdict = Verdict.valueOf(expected_verdict.toUpperCase(Locale.ROOT));
            return new ReadingCase(cid, lang, false, text, told, verdict, List.of());
        }

        /** Whether its facts can be compared with a reading of that circumstance. */
        static boolean tells(String circumstance) {
            return FACTS.containsValue(circumstance);
        }
    }
}
