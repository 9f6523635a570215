package no.rollesjekk.reasoning.drools;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.reasoning.Amendment;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads {@code rules/CHANGELOG.md}: headings with a day, the newest first, and under each a table. */
final class ChangelogFile {

    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final Pattern HEADING = Pattern.compile("## (\\S+) (\\S.*)");

    private final ContentFile file;
    private final List<ChangelogEntry> entries = new ArrayList<>();
    private LocalDate day = LocalDate.MAX;
    private String title = "";
    private int heading;

    private ChangelogFile(ContentFile file) {
        this.file = file;
    }

    /** The rows of all tables, from the top. */
    static List<ChangelogEntry> read(ContentFile file) {
        ChangelogFile reading = new ChangelogFile(file);
        children(MARKDOWN.parse(file.text())).forEach(reading::read);
        reading.checkThatTheHeadingHasRows();
        return reading.entries;
    }

    private void read(Node block) {
        if (block instanceof Heading found && found.getLevel() == 2) {
            checkThatTheHeadingHasRows();
            readHeading(line(found), written(found));
        } else if (block instanceof TableBlock) {
            children(block).stream().flatMap(part -> children(part).stream()).forEach(this::readRow);
        }
    }

    private void checkThatTheHeadingHasRows() {
        if (heading > 0 && entries.stream().noneMatch(entry -> entry.heading() == heading)) {
            throw wrong(heading, "no table under the heading");
        }
    }

    private void readHeading(int line, String written) {
        Matcher matcher = HEADING.matcher(written);
        if (!matcher.matches()) {
            throw wrong(line, "a heading is written '## 2026-11-25 Short title'");
        }
        LocalDate before = day;
        try {
            day = LocalDate.parse(matcher.group(1));
        } catch (DateTimeParseException e) {
            throw wrong(line, "no date such as 2026-11-25: " + matcher.group(1));
        }
        if (day.isAfter(before)) {
            throw wrong(line, "the newest stands first, but " + day + " is after " + before);
        }
        title = matcher.group(2).strip();
        heading = line;
    }

    private void readRow(Node row) {
        List<String> cells = children(row).stream().map(this::written).toList();
        if (row.getParent() instanceof TableHead) {
            if (heading == 0 || !cells.equals(ChangelogRow.COLUMNS)) {
                throw wrong(line(row), "a table stands under a heading and has the columns " + ChangelogRow.COLUMNS);
            }
            return;
        }
        Amendment amendment = new ChangelogRow(file.name(), line(row), cells).on(day, title);
        if (entries.stream()
                .anyMatch(entry -> entry.heading() == heading && entry.rule().equals(amendment.rule()))) {
            throw wrong(line(row), "'" + amendment.rule() + "' stands twice under one heading");
        }
        entries.add(new ChangelogEntry(heading, line(row), amendment));
    }

    /** The text as the editor wrote it, so that Markdown takes nothing from it. */
    private String written(Node node) {
        return node.getSourceSpans().isEmpty()
                ? ""
                : of(node.getSourceSpans().get(0)).strip().replace("\\|", "|");
    }

    private String of(SourceSpan span) {
        return file.text().substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }

    private static int line(Node node) {
        return node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private BadContent wrong(int line, String problem) {
        return new BadContent(file.name(), line, problem);
    }
}
