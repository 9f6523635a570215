package no.rollesjekk.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What axe looked at when the pages were last tested, and found nothing wrong with. The tests in a browser fail where this
 * is not what they see.
 *
 * @param axe its version
 * @param rules how many rules it holds a page against
 * @param addresses of all pages, the changing parts of them left out
 */
@ConfigurationProperties("rollesjekk.tested")
public record Tested(LocalDate day, String axe, int rules, List<Address> addresses) {

    /** @param times how often, in all languages and on all screens, and in each state the page may be in */
    public record Address(String address, int times) {}

    public int times() {
        return addresses.stream().mapToInt(Address::times).sum();
    }
}
