package no.rollesjekk.desk;

import no.rollesjekk.limits.Rate;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many questions are taken in.
 *
 * @param fromOneAddress a whole municipality may stand behind one
 * @param inAll from everybody together
 */
@ConfigurationProperties("rollesjekk.asking")
record AskingSettings(Rate fromOneAddress, Rate inAll) {}
