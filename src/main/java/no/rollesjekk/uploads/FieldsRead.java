package no.rollesjekk.uploads;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import no.rollesjekk.content.Language;
import org.jspecify.annotations.Nullable;

/** A text out of its fields; a name that nobody would read is a mistake. */
final class FieldsRead {

    private static final Set<String> READ =
            Set.of("title", "question", "answer", "body", "gist", "language", "lang", "sources", "url", "asked");

    /** What an export has beside these; the desk gives a draft its own. */
    private static final Set<String> PASSED_OVER =
            Set.of("id", "owner", "published", "review", "formerly", "topic", "rules", "measures");

    private FieldsRead() {}

    static Brought of(Fields fields, Brought.Form form) {
        int line = fields.line();
        fields.values().keySet().stream()
                .filter(name -> !READ.contains(name) && !PASSED_OVER.contains(name))
                .forEach(name -> {
                    throw Unfit.at(line, "upload.name", name);
                });
        String title = fields.text("title");
        String body = fields.text("answer", "body", "gist");
        if (title.isEmpty() || body.isEmpty()) {
            throw Unfit.at(line, title.isEmpty() ? "upload.title" : "upload.text");
        }
        return new Brought(
                form,
                line,
                language(line, fields.text("language", "lang")),
                title,
                fields.text("question"),
                body,
                fields.ids("sources"),
                address(line, fields.text("url")),
                day(line, fields.text("asked")),
                "",
                0);
    }

    private static Language language(int line, String tag) {
        return tag.isEmpty() ? Language.NB : Language.of(tag).orElseThrow(() -> Unfit.at(line, "upload.language", tag));
    }

    private static @Nullable String address(int line, String url) {
        if (!url.isEmpty() && !url.matches("https?://\\S{1,1900}")) {
            throw Unfit.at(line, "upload.address");
        }
        return url.isEmpty() ? null : url;
    }

    private static @Nullable LocalDate day(int line, String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Unfit.at(line, "upload.day", text);
        }
    }
}
