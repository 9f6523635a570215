package no.rollesjekk.web;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;

/** Every way by which something of an entry can be read, and the addresses it uses. */
enum ReadPath {
    PAGE("/svar/{id}") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            Document page = browser.get("/svar/" + there.answer()).page();
            // they repeat the address, which whoever asks for it knows
            page.select("nav.languages").remove();
            return page.html();
        }
    },
    SEARCH("/svar") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return browser.get("/svar?q=" + seen.live()).page().select(".hits").html()
                    + browser.get("/svar?q=" + seen.draft())
                            .page()
                            .select(".hits")
                            .html()
                    + browser.get("/svar?q=" + seen.asked())
                            .page()
                            .select(".hits")
                            .html();
        }
    },
    SEARCH_API("/api/v1/search") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return browser.get("/api/v1/search?q=" + seen.live()).body()
                    + browser.get("/api/v1/search?q=" + seen.draft()).body();
        }
    },
    SUGGEST("/api/v1/suggest") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return browser.get("/api/v1/suggest?q=" + seen.live()).body()
                    + browser.get("/api/v1/suggest?q=" + seen.draft()).body();
        }
    },
    SIMILAR("/spor", "/api/v1/similar") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return links(browser.send(
                    browser.open("/spor"),
                    "#text",
                    Map.of(
                            "text",
                            "Kan " + seen.live() + " og " + seen.draft() + "?",
                            "asker",
                            "LEADER",
                            "municipality",
                            "SMALL")));
        }
    },
    RELATED("/rad", "/sjekk", "/api/v1/ask", "/api/v1/advice", "/api/v1/interview") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            String text = "Kan saksbehandleren " + seen.live() + " og " + seen.draft() + " være koordinator?";
            return links(browser.send(browser.open("/"), "#text", Map.of("text", text)));
        }
    },
    NEWEST("/") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return browser.get("/").body();
        }
    },
    FEED("/svar.atom") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return browser.get("/svar.atom").body();
        }
    },
    SITEMAP("/sitemap.xml") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return browser.get("/sitemap.xml").body();
        }
    },
    SOURCE("/kilder/{id}", "/api/v1/sources/{id}") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return browser.get("/kilder/hol-7-2").body()
                    + browser.get("/api/v1/sources/hol-7-2").body();
        }
    },
    RULE("/regler/{id}", "/api/v1/rules/{id}") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return browser.get("/regler/near-family-not-appointed").body()
                    + browser.get("/api/v1/rules/near-family-not-appointed").body();
        }
    },
    FOLLOW_UP_LINK("/spor/{token}", "/spor/{token}/mer", "/spor/{token}/trekk", "/spor/send") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return browser.get("/spor/" + there.link().value()).body();
        }
    },
    MAIL() {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return there.mail().get();
        }
    },
    ENTRY(
            "/redaksjon/saker/{id}",
            "/redaksjon/saker/{id}/flytt",
            "/redaksjon/saker/{id}/godkjenn",
            "/redaksjon/saker/{id}/bekreft",
            "/redaksjon/saker/{id}/fjern",
            "/redaksjon/saker/{id}/lest") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return browser.get("/redaksjon/saker/" + there.entry()).body();
        }
    },
    DESK_LISTS("/redaksjon", "/redaksjon/saker", "/redaksjon/lister/{name}.csv") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return browser.get("/redaksjon").body()
                    + browser.get("/redaksjon/lister/ubesvart.csv").body()
                    + browser.get("/redaksjon/lister/kvalitetssikring.csv").body()
                    + browser.get("/redaksjon/lister/gjennomgang.csv").body()
                    + browser.get("/redaksjon/saker").body();
        }
    },
    WRITING("/redaksjon/saker/{id}/skriv") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return browser.get("/redaksjon/saker/" + there.entry() + "/skriv").body();
        }
    },
    REVISIONS("/redaksjon/saker/{id}/utgaver/{number}", "/redaksjon/saker/{id}/utgaver/{number}/gjenopprett") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return browser.get("/redaksjon/saker/" + there.entry() + "/utgaver/1")
                            .body()
                    + browser.get("/redaksjon/saker/" + there.entry() + "/utgaver/2")
                            .body();
        }
    },
    DIFF("/redaksjon/saker/{id}/sammenlign") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return browser.get("/redaksjon/saker/" + there.entry() + "/sammenlign?from=1&to=2")
                    .body();
        }
    },
    ARCHIVE("/redaksjon/arkiv", "/redaksjon/arkiv/fil") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            Reply page = browser.get("/redaksjon/arkiv");
            return page.status() == 200 && !page.page().select("form#archive").isEmpty()
                    ? browser.send(page.page(), "form#archive", Map.of()).body()
                    : page.body();
        }
    },
    LOG("/redaksjon/logg") {
        @Override
        String read(Browser browser, EveryState.There there, Seen seen) {
            return browser.get("/redaksjon/logg").body();
        }
    };

    /** Addresses that show nothing of an entry. */
    static final Set<String> SHOW_NOTHING = Set.of(
            "/error",
            "/om",
            "/personvern",
            "/tilgjengelighet",
            "/robots.txt",
            "/.well-known/security.txt",
            "/regler",
            "/regler/matrise",
            "/kilder",
            "/rad/behold",
            "/rad/slettet",
            "/rad/{token}",
            "/rad/{token}/slett",
            "/spor/trukket",
            "/api/v1/circumstances",
            "/api/v1/rules",
            "/api/v1/sources",
            "/api/v1/receipts",
            "/api/v1/receipts/{token}",
            "/redaksjon/inn",
            "/redaksjon/gitt-tilbake",
            "/redaksjon/oppsett/{token}",
            "/redaksjon/meg",
            "/redaksjon/meg/nokler/slett",
            "/redaksjon/meg/andre/{id}/slett",
            "/redaksjon/meg/epost",
            "/redaksjon/hent",
            "/redaksjon/hull",
            "/redaksjon/bekreft",
            "/takk",
            "/svar/{id}/nyttig",
            "/redaksjon/tilbakemeldinger",
            "/redaksjon/ny",
            "/redaksjon/post",
            "/redaksjon/post/prove",
            "/redaksjon/post/{id}/igjen",
            "/redaksjon/post/{id}/slett",
            "/redaksjon/overta",
            "/redaksjon/kontoer",
            "/redaksjon/kontoer/{id}",
            "/redaksjon/kontoer/{id}/lenke");

    final Set<String> addresses;

    ReadPath(String... addresses) {
        this.addresses = Set.of(addresses);
    }

    /** What is seen by that path. */
    abstract String read(Browser browser, EveryState.There there, Seen seen);

    boolean isOfTheDesk() {
        return !addresses.isEmpty() && addresses.stream().allMatch(address -> address.startsWith("/redaksjon"));
    }

    /** Whether the text of an answer stands there; mail says only that there is one. */
    boolean showsText() {
        return this != MAIL;
    }

    /** Whether what is outdated can be read by it: at its address, and by whoever asked. */
    boolean showsOutdated() {
        return this == PAGE || this == FOLLOW_UP_LINK;
    }

    /** Whether it shows the newest or nearest few of all answers. */
    boolean showsOnlyTheFirstFew() {
        return this == NEWEST || this == RELATED;
    }

    private static String links(Reply reply) {
        return reply.page().select("a[href^=/svar/]").outerHtml();
    }
}
