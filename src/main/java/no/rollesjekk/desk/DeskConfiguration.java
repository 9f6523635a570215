package no.rollesjekk.desk;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of the desk. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AskingSettings.class, RetentionSettings.class})
class DeskConfiguration {}
