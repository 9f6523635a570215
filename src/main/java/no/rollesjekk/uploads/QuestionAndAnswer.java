package no.rollesjekk.uploads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rollesjekk.content.Markdown;

/**
 * A page of a forum: what was asked, and what somebody answered and signed. What stands after the signature is no part
 * of it.
 *
 * @param title the last line before the question; empty where there is none
 * @param answer Markdown
 * @param signature the line after the greeting; empty where there is none
 */
record QuestionAndAnswer(String title, String question, String answer, String signature) {

    private static final String MARKS = "[*_#>\\s]*";
    private static final Pattern ASKED = opening("spørsmål|spurnad|spørgsmål|question");
    private static final Pattern ANSWERED = opening("svar|answer");
    private static final Pattern SIGNED = Pattern.compile(
            MARKS + "(?:mvh|(?:med )?venn?lig hilsen|(?:med )?venleg helsing|hilsen|helsing|kind regards)\\b.{0,60}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_SIGNATURE = 80;

    private static Pattern opening(String words) {
        return Pattern.compile(
                MARKS + "(?:" + words + ")" + MARKS + "[:;]" + MARKS + "(.*)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Empty for a page on which no question comes before an answer. */
    static Optional<QuestionAndAnswer> in(String markdown) {
        List<String> lines = markdown.lines().toList();
        int asked = find(lines, ASKED, 0);
        int answered = asked < 0 ? -1 : find(lines, ANSWERED, asked + 1);
        if (answered < 0) {
            return Optional.empty();
        }
        int signed = find(lines, SIGNED, answered + 1);
        int end = signed < 0 ? lines.size() : signed;
        String title = lines.subList(0, asked).stream()
                .filter(line -> !line.isBlank())
                .reduce((first, second) -> second)
                .orElse("");
        return Optional.of(new QuestionAndAnswer(
                plain(title),
                plain(text(lines, ASKED, asked, answered)),
                text(lines, ANSWERED, answered, end),
                signature(lines, signed)));
    }

    private static int find(List<String> lines, Pattern pattern, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static String text(List<String> lines, Pattern opening, int from, int to) {
        Matcher first = opening.matcher(lines.get(from));
        List<String> text = new ArrayList<>(List.of(first.matches() ? first.group(1) : ""));
        text.addAll(lines.subList(from + 1, to));
        return String.join("\n", text).strip();
    }

    private static String signature(List<String> lines, int signed) {
        if (signed < 0) {
            return "";
        }
        return lines.subList(signed + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.length() <= LONGEST_SIGNATURE)
                .map(QuestionAndAnswer::plain)
                .orElse("");
    }

    private static String plain(String markdown) {
        return Markdown.toText(markdown);
    }
}
