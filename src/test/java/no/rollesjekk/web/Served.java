package no.rollesjekk.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.rollesjekk.MovedClock;
import no.rollesjekk.Rollesjekk;
import no.rollesjekk.TemporaryData;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole product behind a port, with its starter knowledge; started once for all tests that have it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Rollesjekk.class, TemporaryData.class, MovedClock.class, Visitor.class, Staff.class, Bokmaal.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"rollesjekk.warm=false", "rollesjekk.searching.from-one-address.most=100000"})
@interface Served {}
