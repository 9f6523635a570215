package no.rollesjekk.web;

import no.rollesjekk.limits.Rate;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How often may be searched from one address. */
@ConfigurationProperties("rollesjekk.searching")
record SearchSettings(Rate fromOneAddress) {}
