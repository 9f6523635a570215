package no.rollesjekk.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.intake.Read;
import no.rollesjekk.intake.Reader;
import no.rollesjekk.intake.Reading;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Verdict;
import tools.jackson.core.type.TypeReference;

/**
 * Measures the reader on the cases in {@code reading-cases.yaml}: verdicts right, harmful and abstained, precision and
 * recall of each circumstance, and the misses of the part that is tuned on. Of the check part only figures are shown. Run
 * it with {@code mvn -Pmeasure verify -DskipTests}.
 */
public final class ReadingMeasure {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Reader READER = Reader.load(House.FILES, House.TYPES);

    private ReadingMeasure() {}

    public static void main(String[] arguments) {
        Score tuned = new Score();
        Score check = new Score();
        for (ReadingCase each : cases()) {
            Reading reading = READER.read(each.text());
            Verdict verdict = verdict(reading);
            (each.check() ? check : tuned).add(each, reading.values(), verdict);
            if (!each.check() && verdict != each.verdict()) {
                System.out.println(miss(each, reading, verdict));
            }
        }
        tuned.circumstances().forEach(System.out::println);
        System.out.println(tuned.summary("tuned on"));
        check.circumstances().stream().skip(check.circumstances().size() - 1).forEach(System.out::println);
        System.out.println(check.summary("check"));
    }

    static List<ReadingCase> cases() {
        return House.FILES.each("reading-cases.yaml", ReadingMeasure::read).get(0);
    }

    private static List<ReadingCase> read(ContentFile file) {
        return House.FILES.yaml(file, new TypeReference<List<ReadingCase>>() {});
    }

    static Verdict verdict(Reading reading) {
        Map<String, String> told = reading.values();
        return House.advise(told, DAY).verdict();
    }

    private static String miss(ReadingCase expected, Reading reading, Verdict verdict) {
        StringBuilder text = new StringBuilder();
        text.append(expected.id()).append(' ').append(expected.language()).append(" want ");
        text.append(expected.verdict()).append(" got ").append(verdict).append('\n');
        text.append("    ").append(expected.text().strip()).append('\n');
        for (Read read : reading.circumstances()) {
            boolean right = read.value().equals(expected.told().get(read.circumstance()));
            text.append(right ? "      " : "    ! ")
                    .append(read.circumstance())
                    .append('=')
                    .append(read.value());
            text.append(" «").append(read.quote()).append("»\n");
        }
        expected.told().forEach((name, value) -> {
            if (!reading.values().containsKey(name)) {
                text.append("    - ").append(name).append('=').append(value).append('\n');
            }
        });
        return text.toString();
    }
}
