package no.rollesjekk.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.rollesjekk.Rollesjekk;
import no.rollesjekk.TemporaryData;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole product without a server, as a command finds it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Rollesjekk.class, TemporaryData.class, OneRunEach.class},
        webEnvironment = WebEnvironment.NONE,
        properties = "rollesjekk.warm=false")
@interface Terminal {}
