package no.rollesjekk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** Where a request comes from, for limits only. It is stored nowhere. */
public final class Visit {

    private static final int HOME = 4;

    private Visit() {}

    /** The address; of IPv6 the first half, which is what one household or office has. */
    public static String from(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String[] groups = address.split(":");
        return groups.length > HOME ? String.join(":", Arrays.copyOf(groups, HOME)) : address;
    }
}
