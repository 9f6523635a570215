package no.rollesjekk.uploads;

import io.github.furstenheim.CopyDown;
import io.github.furstenheim.HeadingStyle;
import io.github.furstenheim.OptionsBuilder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * What people read on a page, as Markdown.
 *
 * @param marked whether the page says itself which part of it that is
 */
record Readable(String markdown, boolean marked) {

    private static final String NOISE = "script, style, noscript, template, nav, footer, aside, iframe, object, svg, "
            + "button, select, input, textarea, label, [role=navigation], [role=banner], [role=contentinfo], "
            + "[role=search], [hidden], [aria-hidden=true], h1, "
            + "[class~=(?i)\\b(menu|meny|nav|footer|breadcrumbs?|cookies?|captcha)\\b], "
            + "[id~=(?i)\\b(menu|meny|nav|footer|breadcrumbs?|cookies?|captcha)\\b]";

    private static final Safelist SAFE = Safelist.none()
            .addTags("p", "div", "h2", "h3", "h4", "ul", "ol", "li", "em", "strong", "b", "i", "a", "blockquote", "br")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto");

    private static final int SHORTEST = 200;

    static Readable of(Document page) {
        loseForms(page);
        page.select("header").stream()
                .filter(header -> header.closest("main, article") == null)
                .forEach(Element::remove);
        page.select(NOISE).stream().filter(element -> !element.is("html, body")).forEach(Element::remove);
        // old pages lay themselves out with tables
        page.select("table, tbody, thead, tr, td, th, section, figure, main, article, pre").stream()
                .filter(element -> !element.is("main, article"))
                .forEach(element -> element.tagName("div"));
        Element main = page.select("article, main, [role=main]").stream()
                .filter(element -> element.text().length() >= SHORTEST)
                .findFirst()
                .orElse(page.body());
        Document part = Document.createShell("");
        part.body().append(main.html());
        String html = new Cleaner(SAFE).clean(part).body().html();
        String markdown = new CopyDown(OptionsBuilder.anOptions()
                        .withHeadingStyle(HeadingStyle.ATX)
                        .withBulletListMaker("-")
                        .build())
                .convert(html);
        return new Readable(
                markdown.replace('\u00a0', ' ')
                        .replaceAll("[ \\t]+\\n", "\n")
                        .replaceAll("\\n{3,}", "\n\n")
                        .strip(),
                main != page.body());
    }

    /** A form goes with all that is in it, but for one that the whole page is in, as older servers made them. */
    private static void loseForms(Document page) {
        int all = page.body().text().length();
        for (Element form : page.select("form")) {
            if (form.text().length() * 2 > all) {
                form.unwrap();
            } else {
                form.remove();
            }
        }
    }
}
