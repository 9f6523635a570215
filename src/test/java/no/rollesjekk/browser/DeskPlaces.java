package no.rollesjekk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Every page of the desk, once a question has gone the whole way. */
final class DeskPlaces {

    private static final String DESK = "/redaksjon";

    private DeskPlaces() {}

    /** @param root where the pages of a language begin */
    static void look(Walk walk, String root, AxeReport report) {
        String entry = walk.entry();
        List<String> pages = new ArrayList<>();
        for (String page : List.of("", "/saker", "/meg", "/kontoer", "/logg", "/post", "/arkiv", "/hent")) {
            pages.add(DESK + page);
        }
        pages.addAll(List.of(entry, entry + "/utgaver/1", entry + "/sammenlign?from=1&to=3"));
        for (String page : pages) {
            walk.administrator.open(root + page);
            report.check(walk.administrator.tab().page());
        }
        new Mishaps(walk.author, root, report).look();
        invite(walk, root, report);
        walk.leader.tab().see(root + DESK + "/inn");
        report.check(walk.leader.tab().page());
        walk.leader.tab().open(root + Walk.ANSWER);
        Usable.check(walk.leader.tab().page());
    }

    private static void invite(Walk walk, String root, AxeReport report) {
        Tab.send(walk.administrator.invites(new Editor(walk.leader.tab(), "gjest" + root.replace('/', '-')), "AUTHOR"));
        String link =
                walk.administrator.tab().page().locator("main input[readonly]").inputValue();
        walk.leader.tab().see(root + link.substring(link.indexOf(DESK)));
        report.check(walk.leader.tab().page());
    }

    /** An answer that is begun, then everything that can come between while it is written. */
    private record Mishaps(Editor author, String root, AxeReport report) {

        private static final String NO_VERSION = "99";

        void look() {
            author.open(root + DESK);
            Tab.send(author.tab().button(DESK + "/ny"));
            page().waitForURL("**/skriv");
            report.check(page());
            String entry = page().url().replaceFirst("^.*(/redaksjon/saker/\\d+)/skriv$", "$1");
            anotherWasQuicker(page().locator("main form:has([name=body])"), entry + "/skriv");
            author.open(root + entry);
            anotherWasQuicker(page().locator("main form[action$='/flytt']").first(), entry + "/flytt");
            author.open(root + entry + "/skriv");
            author.tab().fill("body", "Det som er skrevet når økten løper ut, skal ikke gå tapt for noen.");
            page().context().clearCookies();
            sent(entry + "/skriv");
        }

        private void anotherWasQuicker(Locator form, String action) {
            form.locator("[name=version]").evaluate("(field, version) => field.value = version", NO_VERSION);
            form.evaluate("form => form.noValidate = true");
            sent(action);
        }

        private void sent(String action) {
            assertThat(Tab.send(author.tab().button(action)).status()).isGreaterThan(400);
            report.check(page());
        }

        private Page page() {
            return author.tab().page();
        }
    }
}
