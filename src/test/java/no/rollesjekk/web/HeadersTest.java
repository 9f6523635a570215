package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rollesjekk.accounts.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a browser is told with every page, file and answer there is, also with those that say something went wrong. */
@Served
class HeadersTest {

    private static final Map<String, String> EXAMPLES = Map.of(
            "/svar/{id}", "/svar/hva-bor-vi-finne-ut-for-vi-bestemmer-oss",
            "/regler/{id}", "/regler/near-family-not-appointed",
            "/kilder/{id}", "/kilder/hol-7-2",
            "/api/v1/rules/{id}", "/api/v1/rules/near-family-not-appointed",
            "/api/v1/sources/{id}", "/api/v1/sources/hol-7-2");

    @Autowired
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Visitor visitor;

    @Autowired
    private Staff staff;

    private Stream<String> addresses() {
        Stream<String> ours = mapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternValues().stream())
                .map(path -> EXAMPLES.getOrDefault(path, path.replaceAll("\\{\\w+}", "1")));
        Stream<String> more = Stream.of(
                "/finnes-ikke",
                "/api/finnes-ikke",
                "/css/site.css",
                "/mark.svg",
                "/swagger-ui/index.html",
                "/svar?page=x",
                "/%zz");
        return Stream.concat(ours, more).collect(Collectors.toCollection(TreeSet::new)).stream();
    }

    @TestFactory
    Stream<DynamicTest> everyAddressTellsTheBrowserToTrustNothingElse() {
        Browser boss = staff.signedIn(staff.hire(Role.ADMINISTRATOR)).stepping();
        return addresses()
                .filter(path -> !path.equals("/%zz"))
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    for (Reply reply : List.of(visitor.get(path), boss.get(path))) {
                        assertThat(reply.header("Content-Security-Policy").split("; "))
                                .contains(
                                        "default-src 'none'",
                                        "base-uri 'none'",
                                        "form-action 'self'",
                                        "frame-ancestors 'none'")
                                .noneMatch(
                                        part -> part.contains("unsafe") || part.contains("*") || part.contains("http"));
                        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
                        assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
                        assertThat(reply.header("Referrer-Policy")).isIn("same-origin", "no-referrer");
                        assertThat(reply.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
                        assertThat(reply.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
                        assertThat(reply.header("Server") + reply.header("X-Powered-By"))
                                .isEmpty();
                        if (!path.startsWith("/redaksjon")) {
                            assertThat(reply.headers().allValues("Set-Cookie")).isEmpty();
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothingOfTheDeskIsStoredByABrowser() {
        Browser boss = staff.signedIn(staff.hire(Role.ADMINISTRATOR)).stepping();
        return addresses()
                .filter(path -> path.startsWith("/redaksjon"))
                .map(path -> DynamicTest.dynamicTest(
                        path,
                        () -> assertThat(boss.get(path).header("Cache-Control")).contains("no-store")));
    }

    @Test
    void theSessionChangesItsNameWhenSomebodySignsIn() {
        Browser browser = staff.browser();
        browser.open("/redaksjon/inn");
        String before = browser.cookie("redaksjon");
        Staff.signIn(browser, staff.hire(Role.AUTHOR).login(), Staff.PASSWORD);
        assertThat(browser.cookie("redaksjon")).isNotBlank().isNotEqualTo(before);
    }
}
