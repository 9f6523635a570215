package no.rollesjekk.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.rollesjekk.MovedClock;
import no.rollesjekk.Rollesjekk;
import no.rollesjekk.TemporaryData;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole product without its pages and without the starter knowledge, over a database in memory. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Rollesjekk.class, TemporaryData.class, MovedClock.class, Desks.class},
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:desk;DB_CLOSE_DELAY=-1",
            "rollesjekk.warm=false",
            "rollesjekk.starter=false"
        })
@interface Editors {}
