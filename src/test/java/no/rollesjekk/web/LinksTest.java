package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page that can be reached by links, and that it is whole. */
@Served
class LinksTest {

    @Autowired
    private Visitor visitor;

    @Test
    void everyLinkLeadsToAWholePage() {
        Map<String, Document> pages = new LinkedHashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/"));
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            if (!pages.containsKey(path)) {
                Document page = whole(path);
                pages.put(path, page);
                ahead.addAll(links(page));
            }
        }
        assertThat(pages.keySet())
                .contains(
                        "/svar",
                        "/regler",
                        "/kilder",
                        "/regler/near-family-not-appointed",
                        "/kilder/fvl-6-1-b",
                        "/nn/svar",
                        "/en/kilder/fvl-6-1-b");
    }

    private Document whole(String path) {
        Reply reply = visitor.get(path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        Document page = reply.page();
        assertThat(page.title()).as(path).endsWith("Rollesjekk").doesNotContain("??");
        assertThat(page.select("html").attr("lang"))
                .as(path)
                .isEqualTo(path.matches("/(nn|da|en)/.*") ? path.substring(1, 3) : "nb");
        assertThat(page.select("main h1")).as(path).hasSize(1);
        assertThat(page.text()).as(path).doesNotContain("??");
        return page;
    }

    private static List<String> links(Document page) {
        return page.select("a[href^=/]:not([rel~=nofollow], [type])").stream()
                .map(Element::attributes)
                .map(attributes -> attributes.get("href").replaceAll("#.*", ""))
                .toList();
    }
}
