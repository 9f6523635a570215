package no.rollesjekk.web;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
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

    /** What {@code aria-current} says of the way in the menu that leads here: this page, or one above it. */
    public Map<String, String> here() {
        String context = path(ServletUriComponentsBuilder.fromCurrentContextPath());
        String path = path(ServletUriComponentsBuilder.fromCurrentRequest()).substring(context.length());
        String way = path.replaceFirst("(?<=.)/.*", "");
        return Map.of(way, way.equals(path) ? "page" : "true");
    }

    private static String path(ServletUriComponentsBuilder address) {
        return Objects.requireNonNullElse(address.build().getPath(), "");
    }

    /** The host without {@code www}, to be shown in brackets after a link away. */
    public String host(@Nullable String address) {
        String host = address == null ? null : URI.create(address).getHost();
        return host == null ? "" : host.replaceFirst("^www\\.", "");
    }
}
