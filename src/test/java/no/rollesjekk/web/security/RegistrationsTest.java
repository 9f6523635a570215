package no.rollesjekk.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;

/** What a configuration must say, and what a level lets in. */
class RegistrationsTest {

    private static OAuth2ClientProperties configured(String issuer) {
        OAuth2ClientProperties properties = new OAuth2ClientProperties();
        OAuth2ClientProperties.Registration registration = new OAuth2ClientProperties.Registration();
        registration.setClientId("rollesjekk");
        properties.getRegistration().put("prove", registration);
        OAuth2ClientProperties.Provider provider = new OAuth2ClientProperties.Provider();
        provider.setIssuerUri(issuer.isEmpty() ? null : issuer);
        provider.setTokenUri("https://example.org/token");
        properties.getProvider().put("prove", provider);
        return properties;
    }

    private static ElsewhereSettings level(String name) {
        return new ElsewhereSettings(Map.of(name, new Level("high", List.of())));
    }

    @Test
    void oneWithoutAnIssuerStopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Registrations(configured(""), new ElsewhereSettings(Map.of()), ""))
                .withMessageContaining("spring.security.oauth2.client.provider.prove.issuer-uri");
    }

    @Test
    void aLevelForNobodyStopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Registrations(configured("https://example.org"), level("feil"), ""))
                .withMessageContaining("levels");
    }

    @Test
    void oneWithoutANameInWordsHasTheNameInTheConfiguration() {
        Registrations registrations = new Registrations(configured("https://example.org"), level("prove"), "");
        assertThat(registrations.all()).containsExactly(new Elsewhere("prove", "prove"));
        assertThat(registrations.findByRegistrationId("en-annen")).isNull();
    }

    @Test
    void whatIsEnoughIsWhatIsAskedForUnlessItIsSaid() {
        Level one = new Level("substantial", List.of());
        assertThat(one.isMetBy("substantial")).isTrue();
        assertThat(one.isMetBy("high")).isFalse();
        assertThat(one.isMetBy(null)).isFalse();
        Level both = new Level("substantial", List.of("substantial", "high"));
        assertThat(both.isMetBy("high")).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Level(" ", List.of()));
    }
}
