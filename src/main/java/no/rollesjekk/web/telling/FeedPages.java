package no.rollesjekk.web.telling;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.rollesjekk.content.Markdown;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Changes;
import no.rollesjekk.forum.Changes.Changed;
import no.rollesjekk.web.Site;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The published answers for feed readers and search engines, and what these may do here. */
@Controller
class FeedPages {

    private static final int NEWEST = 200;

    /** A sitemap may hold no more. */
    private static final int MOST_ADDRESSES = 49_000;

    /** For what nobody has dated; a feed cannot do without. */
    private static final String LONG_AGO = "2000-01-01T00:00:00Z";

    private static final List<String> PAGES = List.of(
            "/", "/svar", "/spor", "/regler", "/regler/matrise", "/kilder", "/om", "/personvern", "/tilgjengelighet");

    private final Changes changes;
    private final MessageSource messages;
    private final Site site;

    FeedPages(Changes changes, MessageSource messages, Site site) {
        this.changes = changes;
        this.messages = messages;
        this.site = site;
    }

    @GetMapping("/svar.atom")
    ResponseEntity<String> feed() {
        List<Changed> latest = changes.latest(NEWEST);
        String feed = Xml.document("feed", "http://www.w3.org/2005/Atom", xml -> {
            xml.text("id", here("/svar"))
                    .text("title", message("feed.title"))
                    .text("updated", latest.isEmpty() ? LONG_AGO : moment(latest.get(0)))
                    .element("link", link -> link.attribute("rel", "self").attribute("href", here("/svar.atom")))
                    .element("author", author -> author.text("name", message("site.name")));
            for (Changed changed : latest) {
                Answer answer = changed.answer();
                xml.element(
                        "entry",
                        entry -> entry.text("id", here(answer.path()))
                                .text("title", answer.title())
                                .text("updated", moment(changed))
                                .element("link", link -> link.attribute("href", here(answer.path())))
                                .element(
                                        "content",
                                        content -> content.attribute("type", "html")
                                                .content(Markdown.toHtml(answer.body()))));
            }
        });
        return answer(feed, MediaType.APPLICATION_ATOM_XML);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        String map = Xml.document("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9", xml -> {
            for (String page : PAGES) {
                xml.element("url", url -> url.text("loc", here(page)));
            }
            for (Changed changed : changes.latest(MOST_ADDRESSES)) {
                xml.element("url", url -> {
                    url.text("loc", here(changed.answer().path()));
                    if (changed.at() != null) {
                        url.text("lastmod", moment(changed));
                    }
                });
            }
        });
        return answer(map, MediaType.APPLICATION_XML);
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        String text =
                "User-agent: *\nDisallow: /redaksjon\nDisallow: /*/redaksjon\nDisallow: /rad/\nDisallow: /*/rad/\n"
                        + "Disallow: /spor/\nDisallow: /*/spor/\nSitemap: " + here("/sitemap.xml") + "\n";
        return answer(text, MediaType.TEXT_PLAIN);
    }

    /** Whom to tell of a security hole; there only where somebody is named. */
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        if (site.securityContact().isEmpty()) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        }
        String text = "Contact: " + site.securityContact() + "\nExpires: " + site.securityUntil() + "T00:00:00Z\n"
                + "Preferred-Languages: no, en\n";
        return answer(text, MediaType.TEXT_PLAIN);
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** Where we are said to be reached, or else where this request came to. */
    private String here(String path) {
        String root = site.address().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : site.address();
        return root + path;
    }

    private static String moment(Changed changed) {
        Instant at = changed.at();
        return at == null ? LONG_AGO : at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static ResponseEntity<String> answer(String text, MediaType type) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, java.nio.charset.StandardCharsets.UTF_8))
                .body(text);
    }
}
