package no.rollesjekk.web;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What stands in the address of a search. A part that is missing or unreadable is as if nobody had chosen it. Its methods
 * are public for the templates.
 *
 * @param page from 0
 */
record SearchAddress(String q, String kind, String language, String topic, String order, int page) {

    static final int SIZE = 10;

    private static final int MOST_PAGES = 100;

    static SearchAddress of(
            @Nullable String q,
            @Nullable String kind,
            @Nullable String language,
            @Nullable String topic,
            @Nullable String order,
            @Nullable String page) {
        return new SearchAddress(
                Objects.requireNonNullElse(q, ""),
                Objects.requireNonNullElse(kind, ""),
                Objects.requireNonNullElse(language, ""),
                Objects.requireNonNullElse(topic, ""),
                Objects.requireNonNullElse(order, ""),
                page == null || !page.matches("\\d+") ? 0 : number(page));
    }

    public boolean isFirstLook() {
        return page == 0 && kind.isEmpty() && language.isEmpty() && topic.isEmpty() && order.isEmpty();
    }

    public SearchAddress ofKind(String other) {
        return new SearchAddress(q, other, language, topic, order, 0);
    }

    public SearchAddress inLanguage(String other) {
        return new SearchAddress(q, kind, other, topic, order, 0);
    }

    public SearchAddress onTopic(String other) {
        return new SearchAddress(q, kind, language, other, order, 0);
    }

    public SearchAddress inOrder(String other) {
        return new SearchAddress(q, kind, language, topic, other, 0);
    }

    public SearchAddress asking(String other) {
        return new SearchAddress(other, kind, language, topic, order, 0);
    }

    public SearchAddress onPage(int other) {
        return new SearchAddress(q, kind, language, topic, order, other);
    }

    private static int number(String digits) {
        return digits.length() > 4 ? MOST_PAGES : Math.min(MOST_PAGES, Integer.parseInt(digits));
    }

    /** The address, from the root of the pages. */
    public String path() {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/svar");
        put(path, "q", q);
        put(path, "kind", kind);
        put(path, "language", language);
        put(path, "topic", topic);
        put(path, "order", order);
        put(path, "page", page == 0 ? "" : Integer.toString(page));
        return path.toUriString();
    }

    private static void put(UriComponentsBuilder path, String name, String value) {
        if (!value.isEmpty()) {
            path.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }
}
