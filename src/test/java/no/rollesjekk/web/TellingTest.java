package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.rollesjekk.accounts.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs are told of the answers. */
@Served
class TellingTest {

    private static final List<String> VECTORS = List.of(
            "</script><script>alert(1)</script>",
            "<ScRiPt>alert(1)</sCrIpT>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "[x](javascript:alert(1))",
            "[x](java\tscript:alert(1))",
            "![x](data:image/svg+xml;base64,PHN2Zz4=)",
            "]]><x>",
            "<!--<script>--><script>alert(1)</script>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<a href=\"jAvAsCrIpT:alert(1)\">x</a>",
            "`${7919*7907}` __${7919*7907}__ th:text",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<form action=//evil><input name=x>",
            "<base href=//evil>",
            "\u2028</script>");

    @Autowired
    private Visitor visitor;

    @Autowired
    private Staff staff;

    @Test
    void theFeedAndTheSitemapLeadToAnswersThatAreThere() {
        for (String path : List.of("/svar.atom", "/sitemap.xml")) {
            Reply reply = visitor.get(path);
            assertThat(reply.status()).isEqualTo(200);
            Document xml = Jsoup.parse(reply.body(), "", Parser.xmlParser());
            List<String> addresses = xml.select("entry > id, loc").eachText();
            assertThat(addresses).anyMatch(address -> address.contains("/svar/"));
            assertThat(addresses.subList(0, 6))
                    .allSatisfy(address -> assertThat(visitor.get(address.replaceFirst("http://[^/]+", ""))
                                    .status())
                            .isEqualTo(200));
        }
        assertThat(visitor.get("/robots.txt").body()).contains("Disallow: /redaksjon", "/sitemap.xml");
    }

    @Test
    void whereNobodyIsNamedThereIsNoSecurityContact() {
        assertThat(visitor.get("/.well-known/security.txt").status()).isEqualTo(404);
    }

    @Test
    void anAnswerWithAQuestionIsAPageOfQuestionAndAnswer() {
        Document page = visitor.get("/svar/er-dobbeltrolle-eit-hinder").page();
        JsonNode json = JsonMapper.shared()
                .readTree(page.selectFirst("script[type=application/ld+json]").data());
        assertThat(json.path("@type").asString()).isEqualTo("QAPage");
        assertThat(json.path("mainEntity").path("name").asString())
                .isEqualTo(page.select("h1").text());
        assertThat(json.path("mainEntity").path("acceptedAnswer").path("text").asString())
                .isNotBlank();
    }

    @Test
    void itsDatesAreThoseOfItsFile() {
        Document page = visitor.get("/svar/er-dobbeltrolle-en-gyldig-grunn").page();
        assertThat(page.select("article .help").text()).contains("Sist kvalitetssikret 22. november 2026.");
        JsonNode answer = JsonMapper.shared()
                .readTree(page.selectFirst("script[type=application/ld+json]").data())
                .path("mainEntity")
                .path("acceptedAnswer");
        assertThat(answer.path("datePublished").asString()).isEqualTo("2026-11-22");
        assertThat(answer.path("dateModified").asString()).isEqualTo("2026-11-22T00:00:00Z");
        assertThat(visitor.get("/en/svar/er-dobbeltrolle-en-gyldig-grunn")
                        .page()
                        .select("article .help")
                        .text())
                .contains("Last reviewed by the editors 22 November 2026.");
    }

    @Test
    void nothingThatIsWrittenRunsAnywhere() {
        Browser author = staff.signedIn(staff.hire(Role.AUTHOR));
        Browser reviewer = staff.signedIn(staff.hire(Role.REVIEWER));
        String all = String.join("\n\n", VECTORS);
        String entry = author.send(author.open("/redaksjon"), "button:contains(Skriv et nytt svar)", Map.of())
                .page()
                .select("a:contains(Til saken)")
                .attr("href");
        author.send(
                author.open(entry + "/skriv"),
                "button:contains(Lagre)",
                Map.of(
                        "title",
                        VECTORS.get(0) + VECTORS.get(2),
                        "question",
                        all,
                        "body",
                        all,
                        "note",
                        all,
                        "major",
                        "true"));
        author.send(author.open(entry), "form#SUBMIT", Map.of());
        reviewer.send(reviewer.open(entry), "form#PUBLISH", Map.of());
        String answer =
                reviewer.open(entry).select("a:contains(Slik leserne ser det)").attr("href");
        for (Reply reply : List.of(
                visitor.get(answer),
                visitor.get("/svar?q=alert"),
                visitor.get("/"),
                reviewer.get(entry),
                reviewer.get(entry + "/utgaver/1"),
                reviewer.get(entry + "/skriv"),
                reviewer.get("/redaksjon/saker"))) {
            Document page = reply.page();
            assertThat(
                            page.select(
                                    "script:not([type=application/ld+json], [src^=/js/]), iframe, main svg, math, base, img, style, noscript"))
                    .isEmpty();
            assertThat(page.select("form[action*=evil], [onerror], [onload], [srcdoc]"))
                    .isEmpty();
            assertThat(page.select("a[href]").eachAttr("href"))
                    .noneMatch(href -> href.replaceAll("\\s", "")
                            .toLowerCase(java.util.Locale.ROOT)
                            .startsWith("javascript"));
            assertThat(page.select("main script")).hasSizeLessThanOrEqualTo(1);
            assertThat(page.text()).doesNotContain("62615533");
        }
        Document feed = Jsoup.parse(visitor.get("/svar.atom").body(), "", Parser.xmlParser());
        String content = feed.select("entry").stream()
                .filter(each -> each.select("id").text().endsWith(answer))
                .findFirst()
                .orElseThrow()
                .select("content")
                .text();
        assertThat(Jsoup.parse(content).select("script, img, svg, iframe, [onerror]"))
                .isEmpty();
        reviewer.send(reviewer.open(entry), "form#WITHDRAW", Map.of("reason", "Prøve."));
    }
}
