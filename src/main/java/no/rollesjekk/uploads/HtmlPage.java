package no.rollesjekk.uploads;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A saved page. It is read as a question with its answer, or as an article; else all that can be read is taken. */
final class HtmlPage {

    private static final Pattern YEAR = Pattern.compile(
            "((?:19|20)\\d\\d)\\s*(?:©|\\(c\\))|(?:©|\\(c\\)|copyright)\\s*((?:19|20)\\d\\d)",
            Pattern.CASE_INSENSITIVE);

    private HtmlPage() {}

    static Brought read(Upload upload) {
        Document page = parse(upload);
        Language language = Language.of(page.select("html").attr("lang")).orElse(Language.NB);
        String address = address(page);
        int year = year(page);
        String heading = page.select("h1").stream()
                .map(each -> each.text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        String named = page.title();
        Readable readable = Readable.of(page);
        Optional<QuestionAndAnswer> both = QuestionAndAnswer.in(readable.markdown());
        String body = both.map(QuestionAndAnswer::answer).orElse(readable.markdown());
        if (body.isBlank()) {
            throw Unfit.because("upload.nothing");
        }
        String title = Stream.of(
                        heading,
                        both.map(QuestionAndAnswer::title).orElse(""),
                        named,
                        body.lines().findFirst().orElse(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseThrow();
        Brought.Form form = both.isPresent()
                ? Brought.Form.FORUM_PAGE
                : readable.marked() ? Brought.Form.ARTICLE : Brought.Form.WHOLE_TEXT;
        return new Brought(
                form,
                0,
                language,
                title,
                both.map(QuestionAndAnswer::question).orElse(""),
                body,
                List.of(),
                address,
                null,
                both.map(QuestionAndAnswer::signature).orElse(""),
                year);
    }

    private static Document parse(Upload upload) {
        try {
            // the page says itself how its letters are written; UTF-8 where it does not, as what is pasted is
            return Jsoup.parse(
                    new ByteArrayInputStream(upload.bytes()), upload.name().isEmpty() ? "UTF-8" : null, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the page says it stands. It is kept, never fetched. */
    private static @Nullable String address(Document page) {
        return Stream.of(
                        page.select("link[rel=canonical]").attr("href"),
                        page.select("meta[property=og:url]").attr("content"))
                .filter(url -> url.matches("https?://\\S{1,1900}"))
                .findFirst()
                .orElse(null);
    }

    private static int year(Document page) {
        return YEAR.matcher(page.text())
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .map(Integer::valueOf)
                .reduce((first, second) -> second)
                .orElse(0);
    }
}
