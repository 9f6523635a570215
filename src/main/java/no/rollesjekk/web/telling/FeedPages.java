package no.rollesjekk.web.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.rollesjekk.content.Language;
import no.rollesjekk.content.Markdown;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.web.Site;
import org.springframework.context.MessageSource;
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
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final List<String> PAGES = List.of(
            "/", "/svar", "/spor", "/regler", "/regler/matrise", "/kilder", "/om", "/personvern", "/tilgjengelighet");

    private final Answers answers;
    private final MessageSource messages;
    private final Site site;

    FeedPages(Answers answers, MessageSource messages, Site site) {
        this.answers = answers;
        this.messages = messages;
        this.site = site;
    }

    @GetMapping("/svar.atom")
    ResponseEntity<String> feed() {
        List<Answer> newest = answers.newest(NEWEST);
        String feed = Xml.document("feed", "http://www.w3.org/2005/Atom", xml -> {
            xml.text("id", here("/svar"))
                    .text("title", messages.getMessage("feed.title", null, Language.NB.locale()))
                    .text("updated", moment(newest.isEmpty() ? LONG_AGO : day(newest.get(0))))
                    .element("link", link -> link.attribute("rel", "self").attribute("href", here("/svar.atom")))
                    .element("author", author -> author.text("name", message("site.name")));
            for (Answer answer : newest) {
                xml.element(
                        "entry",
                        entry -> entry.text("id", here(answer.path()))
                                .text("title", answer.title())
                                .text("updated", moment(day(answer)))
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
            for (Answer answer : answers.all()) {
                xml.element("url", url -> url.text("loc", here(answer.path())));
            }
        });
        return answer(map, MediaType.APPLICATION_XML);
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        String text = "User-agent: *\nDisallow: /redaksjon\nDisallow: /rad/\nDisallow: /spor/\nSitemap: "
                + here("/sitemap.xml") + "\n";
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
        return messages.getMessage(key, null, Language.NB.locale());
    }

    /** Where we are said to be reached, or else where this request came to. */
    private String here(String path) {
        String root = site.address().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : site.address();
        return root + path;
    }

    private static LocalDate day(Answer answer) {
        return Objects.requireNonNullElse(answer.published(), LONG_AGO);
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static ResponseEntity<String> answer(String text, MediaType type) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, java.nio.charset.StandardCharsets.UTF_8))
                .body(text);
    }
}
