package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.tokens.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that changes something, tried by those who may not, and with what is not there. */
@Served
class WriteAbuseTest {

    /** Whoever is anybody may open these without a session: the door itself. */
    private static final List<String> DOOR = List.of("/redaksjon/oppsett/{token}", "/redaksjon/gitt-tilbake");

    @Autowired
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Staff staff;

    @Autowired
    private Visitor visitor;

    @Autowired
    private JdbcClient database;

    private Stream<String> writesAtTheDesk() {
        return mapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> path.startsWith("/redaksjon") && !DOOR.contains(path))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                .stream();
    }

    private static String somewhere(String path) {
        return path.replace("{id}", "999999").replace("{number}", "7").replaceAll("\\{\\w+}", "x");
    }

    @TestFactory
    Stream<DynamicTest> nobodyWritesWithoutSigningIn() {
        return writesAtTheDesk()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    Map<String, Long> before = Rows.of(database);
                    Reply reply = visitor.fillIn(somewhere(path), Map.of("role", "ADMINISTRATOR", "id", "1"));
                    assertThat(reply.status()).isEqualTo(403);
                    assertThat(reply.page().select("h1").text()).isEqualTo("Du er logget ut");
                    assertThat(Rows.of(database)).isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicTest> nobodyWritesFromAnotherPage() {
        Browser boss = staff.signedIn(staff.hire(Role.ADMINISTRATOR));
        return writesAtTheDesk()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    Map<String, Long> before = Rows.of(database);
                    assertThat(boss.post(somewhere(path), List.of()).status()).isEqualTo(403);
                    assertThat(Rows.of(database)).isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotThereIsChangedByNobody() {
        Browser boss = staff.signedIn(staff.hire(Role.ADMINISTRATOR));
        String token = boss.open("/redaksjon/meg").select("[name=_csrf]").attr("value");
        return writesAtTheDesk()
                .filter(path -> path.contains("{id}"))
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    List<String> form = List.of(
                            Browser.pair("_csrf", token),
                            Browser.pair("version", "1"),
                            Browser.pair("move", "TAKE"),
                            Browser.pair("role", "AUTHOR"),
                            Browser.pair("title", "T"),
                            Browser.pair("body", "B"),
                            Browser.pair("words", "ordet"));
                    for (String id : List.of("999999", "-1", "99999999999999999999", "1'or'1'='1", "0x1", "NaN")) {
                        Reply reply = boss.post(
                                path.replace("{id}", Visitor.encoded(id)).replace("{number}", "7"), form);
                        assertThat(reply.status()).as(id).isIn(200, 400, 404, 409, 422);
                        assertThat(reply.page().select("h1").text()).doesNotContain("hos oss");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> anAuthorFindsNothingWhereAnAdministratorWrites() {
        Browser author = staff.signedIn(staff.hire(Role.AUTHOR));
        String token = author.open("/redaksjon/meg").select("[name=_csrf]").attr("value");
        return writesAtTheDesk()
                .filter(path -> path.startsWith("/redaksjon/kontoer") || path.startsWith("/redaksjon/post"))
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    Map<String, Long> before = Rows.of(database);
                    Reply reply = author.post(
                            path.replace("{id}", "1"),
                            List.of(
                                    Browser.pair("_csrf", token),
                                    Browser.pair("role", "ADMINISTRATOR"),
                                    Browser.pair("login", "snik"),
                                    Browser.pair("name", "Snik")));
                    assertThat(reply.status()).isEqualTo(404);
                    assertThat(Rows.of(database)).isEqualTo(before);
                }));
    }

    @Test
    void aKeyOpensWhatItIsForAndNothingElse() {
        String question = Leader.ask(visitor, Leader.form()).substring("/spor/".length());
        for (String path :
                List.of("/rad/" + question, "/api/v1/receipts/" + question, "/redaksjon/oppsett/" + question)) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
        }
        String cut = question.substring(0, 21);
        for (String almost : List.of(
                cut,
                question + "A",
                cut + "*",
                question.toLowerCase(java.util.Locale.ROOT),
                Token.random().value())) {
            assertThat(visitor.get("/spor/" + Visitor.encoded(almost)).status())
                    .as(almost)
                    .isEqualTo(404);
        }
    }

    @Test
    void readingAKeyedPageAThousandWaysChangesNothing() {
        String question = Leader.ask(visitor, Leader.form());
        Map<String, Long> before = Rows.of(database);
        for (String path : List.of(question, question + "/trekk", question + "/mer", question + "?form=x&text=y")) {
            visitor.get(path);
            visitor.send("HEAD", path, "*/*", "");
            visitor.send("OPTIONS", path, "*/*", "");
        }
        assertThat(Rows.of(database)).isEqualTo(before);
        assertThat(visitor.get(question).status()).isEqualTo(200);
    }
}
