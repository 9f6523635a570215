package no.rollesjekk.web;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.rollesjekk.accounts.*;
import no.rollesjekk.tokens.Token;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@ServedWithIssuer
class LookProbe {
    @Autowired Issuer issuer; @Autowired Staff staff; @Autowired Environment environment; @Autowired Inviting inviting;
    @Test void look() {
        issuer.knows(environment); issuer.beHonest(); issuer.person = "kari";
        Account author = staff.hire(Role.AUTHOR);
        Token link = inviting.again(staff.hire(Role.ADMINISTRATOR), author);
        String root = "http://localhost:" + environment.getProperty("local.server.port");
        try (Playwright p = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Page page = p.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(List.of("--no-sandbox"))).newPage();
            shot(page, root + "/redaksjon/inn", "inn");
            shot(page, root + "/redaksjon/inn/hos/taus", "taus");
            shot(page, root + "/redaksjon/inn/hos/prove", "avvist");
            shot(page, root + "/redaksjon/oppsett/" + link.value(), "oppsett");
            page.locator("a[href*='/hos/prove']").click();
            System.out.println("LOOK " + page.url());
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/look-bound.png")));
            shot(page, root + "/redaksjon/meg", "meg");
        }
    }
    private static void shot(Page page, String address, String name) {
        page.navigate(address);
        System.out.println("LOOK " + name + " " + page.url());
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/look-" + name + ".png")));
    }
}
