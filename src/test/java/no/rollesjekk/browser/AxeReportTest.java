package no.rollesjekk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxeReportTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/nn, /",
        "/nn/svar, /svar",
        "/da/svar/hvem-udpeger, /svar/…",
        "/regler/matrise, /regler/matrise",
        "/redaksjon/saker/12/utgaver/3, /redaksjon/saker/…/utgaver/…",
        "/redaksjon/oppsett/pN7xf, /redaksjon/oppsett/…",
        "/en/redaksjon/oppsett/7pN-8x_f, /redaksjon/oppsett/…"
    })
    void anAddressIsTheSameInEachRun(String path, String address) {
        assertThat(AxeReport.address("http://localhost:8080" + path)).isEqualTo(address);
    }
}
