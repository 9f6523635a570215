package no.rollesjekk.browser;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/** Every page that readers meet, and the way to it from its address. */
enum Place {
    QUESTION("/"),
    NO_QUESTION("/", page -> send(page, "/rad")),
    ADVICE("/", page -> ask(page, Place.CONFLICT)),
    NO_ADVICE("/", page -> ask(page, "Når åpner svømmehallen på lørdag?")),
    TOO_PERSONAL("/", page -> ask(page, Place.CONFLICT + " Ring meg på 22 33 44 55.")),
    KEPT("/", Place::keep),
    KEPT_TO_DELETE("/", page -> {
        keep(page);
        page.locator("main form[action$='/slett'] button").click();
    }),
    DELETED("/", page -> {
        keep(page);
        page.locator("main form[action$='/slett'] button").click();
        page.locator("main form[method=post][action$='/slett'] button").click();
    }),
    CHECK("/sjekk"),
    CHECK_QUESTION("/sjekk", page -> send(page, "/sjekk")),
    CHECK_UNANSWERED("/sjekk", page -> {
        send(page, "/sjekk");
        send(page, "/sjekk");
    }),
    CHECK_ADVICE("/sjekk", page -> {
        send(page, "/sjekk");
        page.locator("input[value=SIBLING]").check();
        send(page, "/sjekk");
    }),
    CHECK_FUNCTION("/sjekk", page -> {
        send(page, "/sjekk");
        for (int answered = 0; answered < 4 && page.locator("select#answer").count() == 0; answered++) {
            page.locator("main input[type=radio][value=NO], main input[type=radio][value=NONE]")
                    .first()
                    .check();
            send(page, "/sjekk");
        }
    }),
    ANSWERS("/svar"),
    FOUND("/svar?q=dobbeltrolle"),
    FOUND_NOTHING("/svar?q=zzzzzz"),
    ANSWER("/svar/kan-brukeren-ha-flere-koordinatorer-samtidig"),
    ANSWER_IN_DANISH("/svar/hvem-betaler-naar-afdelinger-er-uenige"),
    FEEDBACK(
            "/svar/kan-brukeren-ha-flere-koordinatorer-samtidig",
            page -> page.locator("button[name=helpful]").first().click()),
    RULES("/regler"),
    RULE("/regler/supervision-in-case"),
    MATRIX("/regler/matrise"),
    WHOLE_MATRIX("/regler/matrise?post=&columns=ties"),
    SOURCES("/kilder"),
    SOURCE("/kilder/fvl-6-2"),
    ASK("/spor"),
    ASK_BEFORE("/spor", Place::write),
    ASKED("/spor", Place::askEditors),
    TAKE_BACK("/spor", page -> {
        askEditors(page);
        page.locator("main form[action$='/trekk'] button").click();
    }),
    TAKEN_BACK("/spor", page -> {
        askEditors(page);
        page.locator("main form[action$='/trekk'] button").click();
        page.locator("main form[method=post][action$='/trekk'] button").click();
    }),
    EXAMPLE("/?eksempel=2"),
    ABOUT("/om"),
    PRIVACY("/personvern"),
    ACCESSIBILITY("/tilgjengelighet"),
    NOT_THERE("/finnes-ikke");

    private static final String CONFLICT =
            "En saksbehandler i barnevernet har tilsyn med barnet. Foreldrene holder tilbake opplysninger. "
                    + "Kan hun være koordinator?";

    private final String path;
    private final Consumer<Page> way;

    Place(String path) {
        this(path, page -> {});
    }

    Place(String path, Consumer<Page> way) {
        this.path = path;
        this.way = way;
    }

    /** @param root where the pages of a language begin */
    void open(Page page, String root) {
        page.navigate(root + path);
        way.accept(page);
    }

    static void ask(Page page, String text) {
        page.locator("main textarea[name=text]").fill(text);
        send(page, "/rad");
    }

    private static void keep(Page page) {
        ask(page, CONFLICT);
        send(page, "/rad/behold");
    }

    private static void write(Page page) {
        page.locator("main textarea[name=text]").fill(CONFLICT);
        page.locator("select[name=asker]").selectOption("LEADER");
        page.locator("select[name=municipality]").selectOption("SMALL");
        send(page, "/spor");
    }

    private static void askEditors(Page page) {
        write(page);
        send(page, "/spor/send");
    }

    /** Presses the first button of the form that goes there, whatever the browser holds of its fields. */
    private static void send(Page page, String path) {
        page.locator("main form[action$='" + path + "']").first().evaluate("form => form.noValidate = true");
        page.locator("main form[action$='" + path + "'] button[type=submit]:not([hidden])")
                .first()
                .click();
    }
}
