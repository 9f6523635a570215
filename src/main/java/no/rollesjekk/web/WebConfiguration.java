package no.rollesjekk.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of the pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Site.class, Maintenance.class, Tested.class})
class WebConfiguration {}
