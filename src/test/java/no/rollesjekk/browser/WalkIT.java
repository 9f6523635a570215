package no.rollesjekk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.rollesjekk.content.Language;
import no.rollesjekk.desk.Move;
import no.rollesjekk.desk.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way in real browsers, from the first start on an empty directory: asked, written, reviewed, found, gone. */
class WalkIT {

    private static Chromium chromium;

    @TempDir
    private Path data;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aQuestionIsAnsweredRevisedAndWithdrawn(boolean scripts) throws Exception {
        try (Product product = new Product(data)) {
            product.start();
            try (Walk walk = new Walk(product, chromium.browser(), scripts)) {
                for (Step step : walk.toTheAnswer()) {
                    take(step, scripts);
                }
                assertThat(walk.author.hasToDo(walk.entry())).isFalse();
                product.stop();
                product.change("sources/" + Walk.SOURCE + ".yaml", "overordnede ansvaret", "samlede ansvaret");
                product.start();
                assertThat(walk.author.hasToDo(walk.entry())).isTrue();
                assertThat(walk.author.reads(walk.entry())).contains("samlede", Walk.SOURCE);
                for (Step step : walk.toTheEnd()) {
                    take(step, scripts);
                }
                assertThat(walk.author.hasToDo(walk.entry())).isFalse();
                assertThat(walk.author.compares(walk.entry(), 2, 3)).anyMatch(word -> word.contains("opplæring"));
                usable(walk.author.tab().page(), scripts);
                nobodyPublishesHerOwn(walk);
                if (scripts) {
                    everyPageOfTheDeskIsUsable(walk);
                }
            }
        }
    }

    private static void take(Step step, boolean scripts) {
        Locator button = step.ready().get();
        usable(button.page(), scripts);
        step.take(button);
        step.shown().run();
    }

    private static void usable(Page page, boolean scripts) {
        if (scripts) {
            Usable.checkOnBoth(page);
        }
    }

    private static void nobodyPublishesHerOwn(Walk walk) {
        Editor reviewer = walk.reviewer;
        reviewer.open("/redaksjon");
        Tab.send(reviewer.tab().button("/redaksjon/ny"));
        reviewer.tab().page().waitForURL("**/skriv");
        String own = reviewer.tab().page().url().replaceFirst("^.*(/redaksjon/saker/\\d+)/skriv$", "$1");
        Editor.Text text = new Editor.Text("Hva er en synspedagog?", "En som kan noe om syn.", "Utkast");
        Tab.send(reviewer.writes(own, text, List.of()));
        Tab.send(reviewer.moves(own, Move.SUBMIT, ""));
        assertThat(walk.author.may(own, Move.PUBLISH)).isFalse();
        assertThat(reviewer.may(own, Move.PUBLISH)).isFalse();
        assertThat(reviewer.may(own, Move.PUBLISH_ALONE)).isTrue();
        assertThat(reviewer.isAt(own, State.IN_REVIEW)).isTrue();
        assertThat(walk.leader.finds("/svar/hva-er-en-synspedagog", "synspedagog"))
                .isFalse();
    }

    /** In each language, on each screen; and the page about accessibility tells so. */
    private static void everyPageOfTheDeskIsUsable(Walk walk) throws IOException {
        AxeReport report = new AxeReport("desk");
        for (Language language : Language.values()) {
            String root = language == Language.NB ? "" : "/" + language.tag();
            DeskPlaces.look(walk, root, report);
        }
        walk.leader.tab().see("/tilgjengelighet");
        report.assertTold(walk.leader.tab().page(), address -> address.startsWith("/redaksjon"));
    }
}
