package no.rollesjekk.forum;

import java.util.List;
import java.util.stream.Collectors;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A saved HTML page: its title, and the text of its main part without menus, forms and footers. */
final class SavedPage {

    private static final String NOISE =
            "script, style, noscript, nav, header, footer, aside, form, iframe, [role=navigation], [hidden]";

    Answer read(ContentFile file) {
        Document page = Jsoup.parse(file.text());
        page.select(NOISE).remove();
        Element main =
                page.select("main, article, [role=main]").stream().findFirst().orElse(page.body());
        String body = main.select("h2, h3, h4, p, li, td, th, blockquote, pre, div").stream()
                .filter(block -> block.select("p, li, blockquote").size() <= (block.is("p, li, blockquote") ? 1 : 0))
                .map(SavedPage::paragraph)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
        String title = List.of(page.select("h1").text(), page.title(), file.stem()).stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseThrow();
        if (body.isBlank()) {
            body = main.text();
        }
        if (body.isBlank()) {
            throw new BadContent(file.name(), "there is no text on the page");
        }
        return new Answer(
                Slug.of(file.stem(), "side"),
                Language.of(page.select("html").attr("lang")).orElse(Language.NB),
                title,
                null,
                body,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    private static String paragraph(Element element) {
        return switch (element.tagName()) {
            case "h2" -> "## " + element.text();
            case "h3" -> "### " + element.text();
            case "li" -> "- " + element.text();
            case "div" -> element.ownText();
            default -> element.text();
        };
    }
}
