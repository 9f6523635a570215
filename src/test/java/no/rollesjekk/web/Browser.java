package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser without JavaScript: it keeps cookies, follows redirects, and sends forms as they stand on the page. */
final class Browser {

    private final CookieManager cookies;
    private final HttpClient client;
    private final String root;

    Browser(String root) {
        this(root, new CookieManager(), HttpClient.Redirect.NORMAL);
    }

    private Browser(String root, CookieManager cookies, HttpClient.Redirect redirects) {
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .build();
        this.root = root;
    }

    /** The same browser, going one step at a time. */
    Browser stepping() {
        return new Browser(root, cookies, HttpClient.Redirect.NEVER);
    }

    /** The value of a cookie; empty where there is none. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .collect(Collectors.joining());
    }

    Reply get(String path) {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    /** With a header more. */
    Reply get(String path, String header, String value) {
        return send(HttpRequest.newBuilder(address(path)).header(header, value).build());
    }

    /** The page at that address, which must be there. */
    Document open(String path) {
        Reply reply = get(path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        return reply.page();
    }

    /** The address of the entry at the desk that was made last. */
    String newestEntry() {
        return open("/redaksjon").select("td a[href^=/redaksjon/saker/]").eachAttr("href").stream()
                .max(Comparator.comparingLong(href -> Long.parseLong(href.replaceAll("\\D", ""))))
                .orElseThrow();
    }

    /** Sends the form to which that part of the page belongs, with some fields filled in. */
    Reply send(Document page, String part, Map<String, String> filled) {
        Element found = page.selectFirst(part);
        assertThat(found).as("%s on %s", part, page.text()).isNotNull();
        FormElement form = (FormElement) (found.is("form") ? found : found.closest("form"));
        List<String> fields = new ArrayList<>();
        form.formData().stream()
                .filter(field -> !filled.containsKey(field.key()))
                .forEach(field -> fields.add(pair(field.key(), field.value())));
        filled.forEach((name, value) -> fields.add(pair(name, value)));
        if (found.is("button[name]")) {
            fields.add(pair(found.attr("name"), found.attr("value")));
        }
        return post(found.hasAttr("formaction") ? found.attr("formaction") : form.attr("action"), fields);
    }

    /** Sends that form with a file in it. */
    Reply upload(Document page, String part, String name, byte[] bytes) {
        FormElement form = (FormElement) page.selectFirst(part);
        String mark = "----grense";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.formData()
                .forEach(field -> body.writeBytes(("--" + mark + "\r\nContent-Disposition: form-data; name=\""
                                + field.key() + "\"\r\n\r\n" + field.value() + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + mark + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + mark + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(address(form.attr("action")))
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    Reply post(String path, List<String> fields) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.stream().collect(Collectors.joining("&"))))
                .build());
    }

    static String pair(String name, String value) {
        return Visitor.encoded(name) + "=" + Visitor.encoded(value);
    }

    private URI address(String path) {
        return URI.create(path.startsWith("http") ? path : root + path);
    }

    private Reply send(HttpRequest request) {
        try {
            return Reply.of(client.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
