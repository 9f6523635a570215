package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** While somebody works on the product, nothing is done for anybody. */
class MaintenanceTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whoeverComesMeanwhileIsToldWhenToComeAgain() throws IOException {
        assertThat(goesOn(new Maintenance(true, Duration.ofMinutes(30)))).isFalse();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("1800");
    }

    @Test
    void otherwiseNothingStandsInTheWay() throws IOException {
        assertThat(goesOn(new Maintenance(false, Duration.ofMinutes(30)))).isTrue();
        assertThat(response.getHeaderNames()).isEmpty();
    }

    @Test
    void noTimeAtAllIsNoTimeToComeAgain() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Maintenance(true, Duration.ZERO));
    }

    private boolean goesOn(Maintenance maintenance) throws IOException {
        return maintenance.preHandle(new MockHttpServletRequest(), response, this);
    }
}
