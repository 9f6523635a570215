package no.rollesjekk.content;

import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Markdown to HTML that is safe on a page, and to plain text. */
public final class Markdown {

    /** Deeper than anybody writes. What is nested deeper is text, for nothing here is to run out of stack. */
    private static final int DEEPEST = 50;

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private static final Safelist SAFE = Safelist.none()
            .addTags(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "em",
                    "strong",
                    "a",
                    "blockquote",
                    "br",
                    "code",
                    "pre")
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

    /** The words alone, a paragraph or a point of a list on each line. */
    public static String toText(String markdown) {
        return Jsoup.parseBodyFragment(toHtml(markdown)).select("p, li, h1, h2, h3, h4, pre").stream()
                .filter(block -> !block.is("li") || block.select("p").isEmpty())
                .map(block -> block.is("li") ? ownText(block) : block.text())
                .collect(Collectors.joining("\n"));
    }

    /** A point of a list without the points below it. */
    private static String ownText(Element point) {
        Element copy = point.clone();
        copy.select("ul, ol").remove();
        return copy.text();
    }

    private static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }
}
