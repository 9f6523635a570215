package no.rollesjekk.reasoning.drools;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.reasoning.Amendment;
import no.rollesjekk.reasoning.Verdict;
import org.jspecify.annotations.Nullable;

/** One row of {@code rules/CHANGELOG.md} as it is written: its place, and its cells in the order of the columns. */
record ChangelogRow(String file, int line, List<String> cells) {

    static final List<String> COLUMNS = List.of("rule", "fingerprint", "what changed", "period", "verdicts");

    private static final String TO_FILL_IN = "…";
    private static final String ALWAYS = "always";
    private static final String NONE = "none";
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{8}|" + Amendment.REMOVED);
    private static final Pattern PERIOD = Pattern.compile("(?:from (\\S+))? ?(?:to (\\S+))?");

    /** A row that lacks nothing but what changed. */
    static String toFillIn(
            String rule, String fingerprint, @Nullable LocalDate from, @Nullable LocalDate to, List<Verdict> verdicts) {
        String period = ((from == null ? "" : "from " + from) + (to == null ? "" : " to " + to)).strip();
        String touched = verdicts.stream().map(Verdict::name).collect(Collectors.joining(", "));
        return "| "
                + String.join(
                        " | ",
                        rule,
                        fingerprint,
                        TO_FILL_IN,
                        period.isEmpty() ? ALWAYS : period,
                        touched.isEmpty() ? NONE : touched)
                + " |";
    }

    static String table(List<String> rows) {
        return "| " + String.join(" | ", COLUMNS) + " |\n|" + "---|".repeat(COLUMNS.size()) + "\n"
                + String.join("\n", rows) + "\n";
    }

    /** @throws BadContent where a cell is empty or says nothing that is known */
    Amendment on(LocalDate day, String title) {
        if (cells.size() != COLUMNS.size()
                || cells.stream().anyMatch(cell -> cell.isBlank() || TO_FILL_IN.equals(cell))) {
            throw wrong("fill in each of " + COLUMNS);
        }
        if (!FINGERPRINT.matcher(cells.get(1)).matches()) {
            throw wrong("no fingerprint: " + cells.get(1));
        }
        Matcher period = PERIOD.matcher(cells.get(3).equals(ALWAYS) ? "" : cells.get(3));
        if (!period.matches()) {
            throw wrong("a period is 'always', 'from 2022-08-01', 'to …' or 'from … to …', not '" + cells.get(3) + "'");
        }
        LocalDate from = date(period.group(1));
        LocalDate to = date(period.group(2));
        if (from != null && to != null && from.isAfter(to)) {
            throw wrong("the period ends before it begins");
        }
        return new Amendment(day, title, cells.get(0), cells.get(1), cells.get(2), from, to, verdicts(cells.get(4)));
    }

    private @Nullable LocalDate date(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw wrong("no date such as 2022-08-01: " + written);
        }
    }

    private List<Verdict> verdicts(String written) {
        List<String> names = written.equals(NONE) ? List.of() : List.of(written.split("\\s*,\\s*"));
        List<Verdict> verdicts = Arrays.stream(Verdict.values())
                .filter(verdict -> names.contains(verdict.name()))
                .toList();
        if (verdicts.size() != names.size()) {
            throw wrong("verdicts are '" + NONE + "' or some of " + Arrays.toString(Verdict.values()));
        }
        return verdicts;
    }

    private BadContent wrong(String problem) {
        return new BadContent(file, line, problem);
    }
}
