package no.rollesjekk.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.rollesjekk.archive.Columns.Column;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.forum.AnswersChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.node.ObjectNode;

/** Takes an archive into an empty installation: all of it, or nothing. */
@Service
public class Restoring {

    private final Table table;
    private final Proving proving;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    Restoring(Table table, Proving proving, TransactionOperations transaction, ApplicationEventPublisher events) {
        this.table = table;
        this.proving = proving;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * @return how many lines were taken in
     * @throws BadContent for an installation that is not empty, and for a file that cannot be taken in, with its line
     */
    public int take(Path path) {
        Lines lines = Lines.of(path);
        requireEmpty();
        Map<String, List<Column>> columns =
                Parts.ALL.stream().collect(Collectors.toUnmodifiableMap(Part::table, table::columns));
        countOnFrom(lines);
        transaction.executeWithoutResult(status -> {
            for (int i = 1; i < lines.all().size(); i++) {
                take(lines.file(), i + 1, lines.all().get(i), columns);
            }
            proving.prove(lines.file());
            events.publishEvent(new AnswersChanged());
        });
        return lines.all().size() - 1;
    }

    private void requireEmpty() {
        String there = Parts.ALL.stream()
                .filter(part -> table.count(part) > 0)
                .map(part -> part.table() + " (" + table.count(part) + ")")
                .collect(Collectors.joining(", "));
        if (!there.isEmpty()) {
            throw new BadContent(
                    "this installation",
                    "is not empty, so nothing was taken in; name an empty folder with --rollesjekk.data. It holds "
                            + there);
        }
    }

    /** Ahead of everything else, since the database ends a transaction here; new numbers hurt nobody. */
    private void countOnFrom(Lines lines) {
        Parts.NUMBERED.forEach(name -> {
            long highest = lines.all().stream()
                    .filter(line -> line.path(Table.PART).asString("").equals(name))
                    .mapToLong(line -> line.path("id").asLong(0))
                    .max()
                    .orElse(0);
            table.update("alter table " + name + " alter column id restart with " + (highest + 1));
        });
    }

    private void take(String file, int number, ObjectNode line, Map<String, List<Column>> columns) {
        String name = line.path(Table.PART).asString("");
        if (!columns.containsKey(name)) {
            throw new BadContent(file, number, "there is no part '" + name + "'");
        }
        try {
            Part part = Parts.named(name);
            Map<String, @Nullable Object> values = Table.values(line, columns.get(name));
            makeRoom(part, values);
            table.insert(part, values);
        } catch (IllegalArgumentException e) {
            throw new BadContent(file, number, String.valueOf(e.getMessage()));
        } catch (DataAccessException e) {
            throw new BadContent(file, number, "does not fit in with the lines before it");
        }
    }

    /** For what the answers that come with the product have put there. */
    private void makeRoom(Part part, Map<String, @Nullable Object> values) {
        switch (part.table()) {
            case "answer", "answer_held" -> table.remove("answer", "id", values.get("id"));
            case "answer_formerly" -> table.remove("answer_formerly", "slug", values.get("slug"));
            default -> {}
        }
    }
}
