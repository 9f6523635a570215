package no.rollesjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What can be asked on the command line: the answer on standard output, a mistake as one line on standard error. */
@Terminal
class CommandsTest {

    private static final String QUESTION =
            "Søsteren til brukeren er ansatt i hjemmetjenesten. Kan hun være koordinator?";

    @Autowired
    private Running running;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ask", "search", "import", "export", "reindex", "rules", "help", "--help"})
    void aCommandIsMeantByItsName(String name) {
        assertThat(Commands.areMeantBy(new String[] {name, "x"})).isTrue();
        assertThat(Commands.areMeantBy(new String[] {"--rollesjekk.data=/tmp/x", "--no-starter", name}))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--server.port=9", "--rollesjekk.data=ask"})
    void otherwiseTheServerIsMeant(String arguments) {
        assertThat(Commands.areMeantBy(arguments.isEmpty() ? new String[0] : arguments.split(",")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help"})
    void helpNamesEveryCommand(String help) {
        assertThat(run(help).assertWentWell().out()).contains("ask", "search", "import", "export", "reindex", "rules");
    }

    @Test
    void aQuestionIsAnsweredAsText() {
        assertThat(run("ask", QUESTION).assertWentWell().out())
                .startsWith("KAN IKKE VÆRE KOORDINATOR")
                .contains("Søsteren til brukeren", "Hvorfor", "forvaltningsloven § 6");
    }

    @Test
    void aQuestionIsAnsweredAsJson() {
        List<JsonNode> answers = run("ask", QUESTION, "--json").json();
        assertThat(answers).hasSize(1);
        assertThat(verdict(answers.get(0))).isEqualTo("NOT_ELIGIBLE");
        assertThat(answers.get(0).path("language").asString()).isEqualTo("nb");
    }

    @Test
    void theDayAndTheLanguageCanBeChosen() {
        JsonNode answer = run("ask", QUESTION, "--json", "--as-of", "2022-07-31", "--language", "en")
                .json()
                .get(0);
        assertThat(answer.path("advice").path("ruleBook").path("asOf").asString())
                .isEqualTo("2022-07-31");
        assertThat(answer.path("language").asString()).isEqualTo("en");
    }

    @Test
    void theTimeOfARuleIsAReason() {
        assertThat(run("ask", "Kan sykepleieren være koordinator?", "--as-of", "2021-06-01")
                        .assertWentWell()
                        .out())
                .contains("      Regelen gjaldt fra 1. januar 2012 til og med 31. juli 2022\n");
    }

    @Test
    void whatIsFoundIsShownAsText() {
        assertThat(run("search", "dobbeltrolle").assertWentWell().out())
                .contains("/svar/er-dobbeltrolle-en-gyldig-grunn");
    }

    @Test
    void whatIsFoundIsShownAsJson() {
        JsonNode found =
                run("search", "dobbeltrolle", "--json", "--size", "2").json().get(0);
        assertThat(found.path("hits")).hasSize(2);
        assertThat(found.path("total").asInt()).isGreaterThan(2);
    }

    @Test
    void theRuleBookIsPrintedWhole() {
        String out = run("rules").assertWentWell().out();
        assertThat(House.BOOK.rules())
                .extracting(Rule::id)
                .allSatisfy(id -> assertThat(out).contains(id + " ["));
        assertThat(out).contains(House.BOOK.version());
    }

    @Test
    void settingsOfTheProductAreNoMistake() {
        run("--rollesjekk.data=" + folder, "search", "rolle", "--no-starter").assertWentWell();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ask;Kan hun?;--as-of;i morgen       | Datoen er ikke lesbar.
            ask;Kan hun?;--as-of;2011-12-31     | Datoen er før
            ask;Kan hun?;--language;fr          | Språket finnes ikke her.
            ask                                 | Teksten er tom.
            ask;--file;missing.jsonl            | missing.jsonl: cannot be read
            ask;Kan hun?;--jsn                  | --jsn
            search                              | Teksten er tom.
            search;rolle;--size;many            | --size
            import                              | FILE|DIR
            import;missing.jsonl                | missing.jsonl: is not there
            export                              | DIR
            """)
    void aMistakeIsOneLine(String arguments, String why) {
        run(arguments.split(";")).assertFailed(why);
    }

    private Printed run(String... arguments) {
        return Printed.by(running, arguments);
    }

    private static String verdict(JsonNode answer) {
        return answer.path("advice").path("verdict").asString();
    }
}
