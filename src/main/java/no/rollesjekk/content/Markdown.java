package no.rollesjekk.content;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Markdown to HTML that is safe on a page, and to plain text. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private static final Safelist SAFE = Safelist.none()
            .addTags("p", "h2", "h3", "h4", "ul", "ol", "li", "em", "strong", "a", "blockquote", "br", "code", "pre")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto", "#")
            .preserveRelativeLinks(true);

    private Markdown() {}

    public static String toHtml(String markdown) {
        Document.OutputSettings asIs = new Document.OutputSettings().prettyPrint(false);
        Document parsed = Jsoup.parseBodyFragment(HTML.render(parse(markdown)), "https://localhost/");
        Document clean = new Cleaner(SAFE).clean(parsed);
        clean.outputSettings(asIs);
        return clean.body().html();
    }

    public static String toText(String markdown) {
        return TEXT.render(parse(markdown)).strip();
    }

    /** The first paragraph, as plain text. */
    public static String opening(String markdown) {
        return List.of(toText(markdown).split("\n")).get(0);
    }

    private static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }
}
