package no.rollesjekk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.rollesjekk.desk.Move;
import no.rollesjekk.desk.State;
import no.rollesjekk.desk.Visibility;

/** The way of a question from the first start to an answer that is withdrawn, step by step. */
final class Walk implements AutoCloseable {

    static final String SOURCE = "hol-7-3";
    static final String QUESTION = "Kan en ortoptist i kommunen være barnekoordinator for et barn med synstap?";
    static final String TITLE = "Kan en ortoptist være barnekoordinator?";
    static final String ANSWER = "/svar/kan-en-ortoptist-vaere-barnekoordinator";
    static final String NOTE = "Si hvem som oppnevner barnekoordinatoren.";
    static final String EXPLANATION = "Svaret trekkes tilbake fordi reglene er endret.";
    static final String RARE = "ortoptist";
    static final Editor.Text DRAFT = new Editor.Text(TITLE, "Ja, som regel.", "Første utkast");
    static final Editor.Text BETTER = new Editor.Text(TITLE, "Ja, når kommunen oppnevner ortoptisten.", "Mer presist");
    static final Editor.Text NEWER = new Editor.Text(TITLE, "Ja, når enheten har gitt opplæring.", "Ny kildetekst");
    private static final List<Editor.Cited> SOURCES = List.of(
            new Editor.Cited(SOURCE, "koordinerende enhet"),
            new Editor.Cited("hol-7-2a", "helse- og omsorgstjenesteloven § 7-2 a"));

    final Editor administrator;
    final Editor author;
    final Editor reviewer;
    final Reader leader;
    private final Product product;
    private String invitation = "";
    private String link = "";
    private String entry = "";

    Walk(Product product, Browser browser, boolean scripts) {
        this.product = product;
        Supplier<Tab> tab = () -> new Tab(product, browser, scripts);
        administrator = new Editor(tab.get(), "leder");
        author = new Editor(tab.get(), "forfatter");
        reviewer = new Editor(tab.get(), "kvalitet");
        leader = new Reader(tab.get());
    }

    String entry() {
        return entry;
    }

    /** Until the answer is out. */
    List<Step> toTheAnswer() {
        List<Step> steps = new ArrayList<>(List.of(Step.of(
                "the first link makes an administrator",
                () -> administrator.setsPassword(product.firstLink(), true),
                () -> assertThat(administrator.isKnown()).isTrue())));
        steps.addAll(invited(author, "AUTHOR"));
        steps.addAll(invited(reviewer, "REVIEWER"));
        steps.add(Step.lasting(
                        "a leader asks",
                        () -> leader.asks(QUESTION),
                        () -> assertThat(leader.follows(link)).contains(QUESTION))
                .noting(() -> link = leader.link()));
        steps.add(Step.of("the author takes it", this::take, () -> assertAt(State.IN_PROGRESS)));
        steps.add(written(1, DRAFT, SOURCES));
        steps.add(moved(author, Move.SUBMIT, "", State.IN_REVIEW));
        steps.add(Step.of("the reviewer sends it back", () -> reviewer.moves(entry, Move.SEND_BACK, NOTE), () -> {
            assertAt(State.IN_PROGRESS);
            assertThat(author.reads(entry)).contains(NOTE);
        }));
        steps.add(written(2, BETTER, List.of()));
        steps.add(moved(author, Move.SUBMIT, "", State.IN_REVIEW));
        steps.add(published(BETTER));
        return steps;
    }

    /** From what it cites having changed, until it is withdrawn. */
    List<Step> toTheEnd() {
        return List.of(
                written(3, NEWER, List.of()),
                moved(author, Move.SUBMIT, "", State.REVISION_IN_REVIEW),
                published(NEWER),
                Step.of("the reviewer withdraws it", () -> reviewer.moves(entry, Move.WITHDRAW, EXPLANATION), () -> {
                    assertAt(State.WITHDRAWN);
                    assertThat(leader.readsOfWhatIsGone(ANSWER))
                            .contains(EXPLANATION)
                            .doesNotContain(NEWER.body());
                    leader.soonFinds(ANSWER, RARE, false);
                    assertThat(leader.follows(link)).contains(EXPLANATION).doesNotContain(NEWER.body());
                }));
    }

    private List<Step> invited(Editor who, String role) {
        return List.of(
                Step.lasting(
                                who.login() + " is invited",
                                () -> administrator.invites(who, role),
                                () -> assertThat(administrator.knows(who)).isTrue())
                        .noting(() -> invitation = administrator
                                .tab()
                                .page()
                                .locator("main input[readonly]")
                                .inputValue()),
                Step.of(
                        who.login() + " sets a password",
                        () -> who.setsPassword(invitation, false),
                        () -> assertThat(who.isKnown()).isTrue()));
    }

    private Locator take() {
        entry = author.finds(QUESTION.substring(0, 40));
        return author.moves(entry, Move.TAKE, "");
    }

    private Step written(int number, Editor.Text text, List<Editor.Cited> sources) {
        return Step.lasting("the author writes revision " + number, () -> author.writes(entry, text, sources), () -> {
            assertThat(author.reads(entry)).contains(text.note());
            assertThat(author.reads(entry + "/utgaver/" + number)).contains(text.body());
            SOURCES.forEach(source -> assertThat(author.tab().has("main a[href*='/kilder/" + source.id() + "']"))
                    .as(source.id())
                    .isTrue());
        });
    }

    private Step moved(Editor who, Move move, String reason, State to) {
        return Step.of(
                who.login() + " does " + move + " to " + to, () -> who.moves(entry, move, reason), () -> assertAt(to));
    }

    private Step published(Editor.Text text) {
        return Step.of("the reviewer publishes " + text.note(), () -> reviewer.moves(entry, Move.PUBLISH, ""), () -> {
            assertAt(State.PUBLISHED);
            assertThat(leader.answer(link)).contains(ANSWER);
            assertThat(leader.follows(link)).contains(text.body());
            assertThat(leader.reads(ANSWER)).contains(text.body()).doesNotContain(QUESTION);
            leader.soonFinds(ANSWER, RARE, true);
        });
    }

    /** Search finds the answer if the desk says that it is out, and only then. */
    void assertIndexAgrees() {
        if (!entry.isEmpty()) {
            boolean out = Stream.of(State.values())
                    .filter(Visibility::isListed)
                    .anyMatch(state -> reviewer.isAt(entry, state));
            leader.soonFinds(ANSWER, RARE, out);
        }
    }

    private void assertAt(State state) {
        assertThat(reviewer.isAt(entry, state)).as("%s is %s", entry, state).isTrue();
    }

    @Override
    public void close() {
        administrator.close();
        author.close();
        reviewer.close();
        leader.close();
    }
}
