package no.rollesjekk.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The whole product, with somebody to sign in with elsewhere, and somebody who does not answer. */
@Served
@Import(Issuer.class)
@TestPropertySource(
        properties = {
            "spring.security.oauth2.client.registration.prove.client-id=" + Issuer.CLIENT,
            "spring.security.oauth2.client.registration.prove.client-secret=hemmelig",
            "spring.security.oauth2.client.registration.prove.client-name=Prøveporten",
            "rollesjekk.sign-in.elsewhere.levels.prove.ask=" + Issuer.HONEST_LEVEL,
            "spring.security.oauth2.client.registration.taus.client-id=x",
            "spring.security.oauth2.client.registration.taus.client-name=Tausporten",
            "spring.security.oauth2.client.provider.taus.issuer-uri=http://localhost:1"
        })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ServedWithIssuer {}
