package no.rollesjekk.browser;

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
        write(walk.author, root, report);
        walk.leader.tab().see(root + DESK + "/inn");
        report.check(walk.leader.tab().page());
        walk.leader.tab().open(root + Walk.ANSWER);
        Usable.check(walk.leader.tab().page());
    }

    private static void write(Editor author, String root, AxeReport report) {
        author.open(root + DESK);
        Tab.send(author.tab().button(DESK + "/ny"));
        author.tab().page().waitForURL("**/skriv");
        report.check(author.tab().page());
    }
}
