package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.rollesjekk.desk.RetentionSettings;
import no.rollesjekk.receipts.ReceiptSettings;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages about the service itself, and what every page has around it. */
@Served
class AboutPagesTest {

    @Autowired
    private Visitor visitor;

    @Autowired
    private RetentionSettings kept;

    @Autowired
    private ReceiptSettings receipts;

    @Test
    void privacySaysHowLongWhatIsKeptIsKept() {
        assertThat(visitor.get("/personvern").page().select("main").text())
                .contains("etter " + receipts.keptFor().toDays() + " dager")
                .contains("spørsmålet " + kept.unanswered().toDays() + " dager etter")
                .contains("går det " + kept.rejected().toDays() + " dager")
                .contains("går det " + kept.answered().toDays() + " dager, men svaret vårt");
    }

    @Test
    void accessibilitySaysThatTheStatementIsToBeMadeUntilItIs() {
        Document page = visitor.get("/tilgjengelighet").page();
        assertThat(page.select("main").text()).contains("Erklæringen er ikke laget ennå");
        assertThat(page.select("main a[href=/spor]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/om", "/personvern", "/tilgjengelighet"})
    void everyPageLeadsToThem(String path) {
        assertThat(visitor.get("/sjekk").page().select("footer a[href=" + path + "]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/svar/kan-brukeren-ha-flere-koordinatorer-samtidig, /svar",
        "/regler/supervision-in-case, /regler",
        "/regler/matrise, /regler",
        "/kilder/fvl-6-2, /kilder"
    })
    void aPageOfTheThirdLevelSaysWhereItIs(String path, String above) {
        Document page = visitor.get(path).page();
        assertThat(page.select("nav[aria-label=Du er her:] ol a").eachAttr("href"))
                .containsExactly("/", above, path);
        assertThat(page.select("nav[aria-label=Du er her:] ol a[aria-current=page]")
                        .eachAttr("href"))
                .containsExactly(path);
        assertThat(page.select("main nav.ds-breadcrumbs"))
                .as("the skip link passes it")
                .isEmpty();
    }

    @Test
    void aPageOfTheSecondLevelDoesNot() {
        assertThat(visitor.get("/svar").page().select(".ds-breadcrumbs")).isEmpty();
    }

    @Test
    void anExampleFillsTheFieldAndNothingElseDoes() {
        assertThat(visitor.get("/?eksempel=2").page().select("textarea").text()).startsWith("En saksbehandler");
        assertThat(visitor.get("/?eksempel=nav.ask").page().select("textarea").text())
                .isEmpty();
        assertThat(visitor.get("/?text=Kari").page().select("textarea").text()).isEmpty();
    }
}
