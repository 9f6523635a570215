package no.rollesjekk.measure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import no.rollesjekk.intake.Read;
import no.rollesjekk.intake.Reader;
import no.rollesjekk.intake.Reading;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Verdict;

/**
 * Measures the reader on the cases in {@code reading-cases.yaml}: verdicts right, harmful and abstained, precision and
 * recall of each circumstance, and the misses of the part that is tuned on. Of the check part, and of the cases of others, only figures are shown. Run
 * it with {@code mvn -Pmeasure verify -DskipTests}, and on cases of another file, as JSON Lines, with
 * {@code -Dmeasure.cases=FILE}.
 */
public final class ReadingMeasure {

    /** Written without sight of the vocabulary; what was misread has been looked at since. */
    private static final Path BY_OTHERS = Path.of("src", "test", "resources", "reading-cases-others.jsonl");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Reader READER = Reader.load(House.FILES, House.TYPES);

    private ReadingMeasure() {}

    public static void main(String[] arguments) {
        String outside = System.getProperty("measure.cases", "");
        if (outside.isEmpty()) {
            List<ReadingCase> own = ReadingCases.own();
            measure("tuned on", own.stream().filter(each -> !each.check()).toList(), true, name -> true);
            measure("check", own.stream().filter(ReadingCase::check).toList(), false, name -> true);
            measure("by others", ReadingCases.of(BY_OTHERS), false, ReadingCases.Outside::tells);
        } else {
            measure(outside, ReadingCases.of(Path.of(outside)), true, ReadingCases.Outside::tells);
        }
    }

    private static void measure(String name, List<ReadingCase> cases, boolean shown, Predicate<String> compared) {
        Score score = new Score();
        for (ReadingCase each : cases) {
            Reading reading = READER.read(each.text());
            Verdict verdict = House.advise(reading.values(), DAY).verdict();
            score.add(each, reading.values(), verdict, compared);
            if (shown && !isRight(each, reading, verdict, compared)) {
                System.out.println(miss(each, reading, verdict, compared));
            }
        }
        score.circumstances().forEach(System.out::println);
        System.out.println(score.summary(name));
    }

    private static boolean isRight(ReadingCase expected, Reading reading, Verdict verdict, Predicate<String> compared) {
        return verdict == expected.verdict()
                && expected.told().entrySet().stream()
                        .allMatch(
                                told -> told.getValue().equals(reading.values().get(told.getKey())))
                && reading.values().keySet().stream().filter(compared).allMatch(expected.told()::containsKey);
    }

    private static String miss(ReadingCase expected, Reading reading, Verdict verdict, Predicate<String> compared) {
        StringBuilder text = new StringBuilder();
        text.append(expected.id()).append(' ').append(expected.language()).append(" want ");
        text.append(expected.verdict()).append(" got ").append(verdict);
        text.append(verdict == expected.verdict() ? "" : " (wrong)").append('\n');
        text.append("    ").append(expected.text().strip()).append('\n');
        for (Read read : reading.circumstances()) {
            boolean right = !compared.test(read.circumstance())
                    || read.value().equals(expected.told().get(read.circumstance()));
            text.append(right ? "      " : "    ! ").append(read.circumstance());
            text.append('=')
                    .append(read.value())
                    .append(" «")
                    .append(read.quote())
                    .append("»\n");
        }
        expected.told().forEach((name, value) -> {
            if (!value.equals(reading.values().get(name))) {
                text.append("    - ").append(name).append('=').append(value).append('\n');
            }
        });
        return text.toString();
    }
}
