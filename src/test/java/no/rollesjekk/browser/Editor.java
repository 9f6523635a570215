package no.rollesjekk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import no.rollesjekk.desk.Move;
import no.rollesjekk.desk.State;
import no.rollesjekk.tokens.Token;

/** Somebody who works at the desk. Whenever she is asked to, she signs in again. */
record Editor(Tab tab, String login) implements AutoCloseable {

    private static final String PASSWORD = Token.random().value();
    private static final String SIGN_IN = "/redaksjon/inn";

    String name() {
        return "Navnet til " + login;
    }

    /** A page of the desk. */
    void open(String path) {
        int status = tab.open(path);
        if (tab.page().url().contains(SIGN_IN)) {
            tab.fill("login", login);
            tab.fill("password", PASSWORD);
            Tab.send(tab.button(SIGN_IN));
            status = tab.open(path);
        }
        assertThat(tab.page().url()).as("%s is signed in", login).doesNotContain(SIGN_IN);
        assertThat(status).as(path).isEqualTo(200);
    }

    boolean isKnown() {
        open("/redaksjon");
        return tab.has("form[action$='/redaksjon/ut']");
    }

    /** Sets her password; the first of all also says who she is. */
    Locator setsPassword(String link, boolean first) {
        tab.see(link);
        if (first) {
            tab.fill("login", login);
            tab.fill("name", name());
        }
        tab.fill("password", PASSWORD);
        return tab.button(link.substring(link.indexOf("/redaksjon/")));
    }

    Locator invites(Editor other, String role) {
        open("/redaksjon/kontoer");
        tab.fill("login", other.login);
        tab.fill("name", other.name());
        tab.choose("role", role);
        return tab.button("/redaksjon/kontoer");
    }

    boolean knows(Editor other) {
        open("/redaksjon/kontoer");
        return tab.text().contains(other.name());
    }

    /** The address of what is on the to-do page under that text. */
    String finds(String text) {
        open("/redaksjon");
        Locator link = tab.page().locator("main a[href*='/redaksjon/saker/']:has-text(\"" + text + "\")");
        return link.first().getAttribute("href");
    }

    boolean hasToDo(String entry) {
        open("/redaksjon");
        return tab.has("main a[href='" + entry + "']");
    }

    /** Writes an answer, with sources that the search of the page finds; only looks for those that are named. */
    Locator writes(String entry, Text text, List<Cited> sources) {
        open(entry + "/skriv");
        tab.fill("title", text.title());
        tab.fill("body", text.body());
        tab.fill("note", text.note());
        for (Cited source : sources) {
            tab.fill("find", source.words());
            Tab.send(tab.page().locator("main button[name=find-them]").last());
            tab.page()
                    .locator("main input[name=sources][value='" + source.id() + "']")
                    .check();
        }
        return tab.button(entry + "/skriv");
    }

    Locator moves(String entry, Move move, String reason) {
        open(entry);
        Locator form = tab.page().locator(form(move));
        if (!reason.isEmpty()) {
            form.locator("textarea[name=reason]").fill(reason);
        }
        return form.locator("button[type=submit]");
    }

    boolean may(String entry, Move move) {
        open(entry);
        return tab.has(form(move));
    }

    private static String form(Move move) {
        return "main form[action$='/flytt']:has(input[name=move][value=" + move + "])";
    }

    /** Whether the list of all entries has it there. */
    boolean isAt(String entry, State state) {
        open("/redaksjon/saker");
        tab.choose("state", state.name());
        Tab.send(tab.button("/redaksjon/saker"));
        return tab.has("main a[href='" + entry + "']");
    }

    /** What an entry, or one of its revisions, says. */
    String reads(String path) {
        open(path);
        return tab.text();
    }

    /** Sets two revisions side by side, and returns the words that are marked in them. */
    List<String> compares(String entry, int before, int after) {
        open(entry);
        tab.choose("from", String.valueOf(before));
        tab.choose("to", String.valueOf(after));
        Tab.send(tab.button(entry + "/sammenlign"));
        tab.page().waitForLoadState();
        return tab.page().locator("main mark").allTextContents();
    }

    @Override
    public void close() {
        tab.close();
    }

    /** What is written in one go. */
    record Text(String title, String body, String note) {}

    /** A source, and words by which it is looked for. */
    record Cited(String id, String words) {}
}
