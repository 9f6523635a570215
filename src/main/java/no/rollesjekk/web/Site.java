package no.rollesjekk.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the product is reached from outside.
 *
 * @param address scheme and host, and the path where it has one; empty where nobody has said so
 * @param securityContact whom to tell of a security hole, as an address such as {@code mailto:}; may be empty
 * @param securityUntil until when that holds
 * @param operator who runs it, as readers are told, such as a municipality; may be empty
 * @param contact how to reach them, as an address such as {@code mailto:} or {@code https:}; may be empty
 * @param uustatus the accessibility statement that the law asks for; empty until it has been made
 */
@ConfigurationProperties("rollesjekk.site")
public record Site(
        String address,
        String securityContact,
        LocalDate securityUntil,
        String operator,
        String contact,
        String uustatus) {

    public Site {
        address = address.strip().replaceFirst("/+$", "");
        if (!address.isEmpty() && !address.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
            throw new IllegalArgumentException(
                    "rollesjekk.site.address is an address such as https://svar.example.org");
        }
        if (!contact.matches("|(mailto:|https?://)\\S+") || !uustatus.matches("|https?://\\S+")) {
            throw new IllegalArgumentException(
                    "rollesjekk.site.contact is an address such as mailto:post@example.org, and uustatus one such as https://uustatus.no/…");
        }
    }

    /** The host alone, to which passkeys belong; empty where nobody has said where we are. */
    public Optional<String> host() {
        return uri().map(URI::getHost);
    }

    /** Scheme, host and port, as a browser names them. */
    public Optional<String> origin() {
        return uri().map(uri -> uri.getScheme() + "://" + uri.getAuthority());
    }

    private Optional<URI> uri() {
        return address.isEmpty() ? Optional.empty() : Optional.of(URI.create(address));
    }
}
