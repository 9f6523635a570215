package no.rollesjekk.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses in words: where this page is reached, and whose page a link leads to. */
@Component("placed")
class Placed {

    /** Scheme, host and the path of the product, as the person came by it. */
    public String root() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    /** The host without {@code www}, to be shown in brackets after a link away. */
    public String host(@Nullable String address) {
        String host = address == null ? null : URI.create(address).getHost();
        return host == null ? "" : host.replaceFirst("^www\\.", "");
    }
}
