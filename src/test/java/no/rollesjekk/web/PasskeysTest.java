package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rollesjekk.accounts.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The doors around passkeys. That one can be added and used was tried in a browser; it takes a key to try it. */
@Served
class PasskeysTest {

    @Autowired
    private Staff staff;

    @Test
    void nobodyAddsAKeyWithoutBeingSignedInOrFromAnotherPage() {
        for (Browser browser : List.of(staff.browser(), staff.signedIn(staff.hire(Role.AUTHOR)))) {
            assertThat(browser.post("/redaksjon/meg/nokler/valg", List.of()).status())
                    .isEqualTo(403);
            assertThat(browser.post("/redaksjon/meg/nokler", List.of()).status())
                    .isEqualTo(403);
        }
    }

    @Test
    void whereNobodyHasSaidWhoWeAreThereAreNone() {
        assertThat(staff.browser().open("/redaksjon/inn").select("[data-passkeys]"))
                .isEmpty();
        assertThat(staff.signedIn(staff.hire(Role.AUTHOR))
                        .open("/redaksjon/meg")
                        .select("main")
                        .text())
                .contains("ikke satt opp");
    }
}
