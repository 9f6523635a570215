package no.rollesjekk.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.rollesjekk.desk.Line;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The lists of the to-do page, each as a table for a spreadsheet. */
@Controller
class ToDoSheets {

    private static final List<String> ENTRY = List.of("number", "heading", "state", "owner", "days", "review");

    private final ToDo toDo;
    private final MessageSource messages;

    ToDoSheets(ToDo toDo, MessageSource messages) {
        this.toDo = toDo;
        this.messages = messages;
    }

    @GetMapping("/redaksjon/lister/{name}.csv")
    ResponseEntity<String> sheet(@PathVariable String name, Locale locale) {
        ToDoList list = ToDoList.of(name).orElseThrow(no.rollesjekk.web.NotFound::new);
        List<String> head = columns(list).stream()
                .map(column -> message("sheet." + column, locale))
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(Sheet.of(head, rows(list, locale)));
    }

    private static List<String> columns(ToDoList list) {
        return switch (list) {
            case UNANSWERED, IN_REVIEW, DUE, AFFECTED -> ENTRY;
            case GAPS -> List.of("word", "outcome", "searches", "latest");
            case SOURCES -> List.of("source", "citation", "checked");
            case FEEDBACK -> List.of("answer", "helpful", "text", "at");
        };
    }

    private List<List<String>> rows(ToDoList list, Locale locale) {
        return switch (list) {
            case UNANSWERED -> entries(toDo.unanswered(), locale);
            case IN_REVIEW -> entries(toDo.inReview(), locale);
            case DUE -> entries(toDo.due(), locale);
            case AFFECTED -> affected(locale);
            case GAPS ->
                toDo.gaps().stream()
                        .map(gap -> List.of(
                                gap.word(),
                                message("gaps." + gap.outcome(), locale),
                                String.valueOf(gap.searches()),
                                gap.latest().toString()))
                        .toList();
            case SOURCES ->
                toDo.unchecked().stream()
                        .map(source ->
                                List.of(source.id(), source.citation(), message("checked." + source.checked(), locale)))
                        .toList();
            case FEEDBACK ->
                toDo.feedback().stream()
                        .map(each -> List.of(
                                each.answer(),
                                message(each.helpful() ? "feedback.yes" : "feedback.no", locale),
                                each.text(),
                                each.at().toString()))
                        .toList();
        };
    }

    private List<List<String>> affected(Locale locale) {
        List<List<String>> rows = new ArrayList<>(entries(toDo.affected(), locale));
        toDo.affectedFiles()
                .forEach(each ->
                        rows.add(List.of(each.answer(), each.title(), message("entry.fromFile", locale), "", "", "")));
        return rows;
    }

    private List<List<String>> entries(List<Line> lines, Locale locale) {
        return lines.stream()
                .map(line -> Stream.of(
                                line.entry().id(),
                                line.title(),
                                message("state." + line.entry().state(), locale),
                                line.owner(),
                                line.days(),
                                Objects.requireNonNullElse(line.entry().care().review(), ""))
                        .map(String::valueOf)
                        .toList())
                .toList();
    }

    private String message(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
