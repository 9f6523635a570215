package no.rollesjekk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What somebody may write so that a browser runs it, and what is to be seen of that afterwards. */
public final class XssVectors {

    private static final Set<String> HARMLESS = Set.of(
            "p", "h1", "h2", "h3", "h4", "ul", "ol", "li", "em", "strong", "a", "blockquote", "br", "code", "pre");

    private static final Pattern ADDRESS = Pattern.compile("(https?:|mailto:|#)\\S.*|/.*|[^:]*");

    private XssVectors() {}

    public static List<String> all() {
        try (InputStream file = Objects.requireNonNull(XssVectors.class.getResourceAsStream("/xss-vectors.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(";"))
                    .map(String::translateEscapes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with HTML made of Markdown: an element, an attribute or an address that is not on the list. */
    public static List<String> wrong(Elements written) {
        return written.stream()
                .flatMap(element -> Stream.concat(
                        Stream.of(element.normalName()).filter(name -> !HARMLESS.contains(name)),
                        element.attributes().asList().stream()
                                .filter(attribute -> !isHarmless(element, attribute))
                                .map(Attribute::html)))
                .toList();
    }

    private static boolean isHarmless(Element element, Attribute attribute) {
        return element.normalName().equals("a")
                && attribute.getKey().equals("href")
                && ADDRESS.matcher(attribute.getValue()).matches();
    }

    /** Each element of a page, and the attributes it has; without what was written in Markdown, and lists of answers. */
    public static List<String> shapes(Document page) {
        Document copy = page.clone();
        copy.select(".body > *, section:has(a[href^=/svar/]), .desk").remove();
        return copy.getAllElements().stream().map(XssVectors::shape).sorted().toList();
    }

    private static String shape(Element element) {
        return element.normalName()
                + element.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .sorted()
                        .toList();
    }

    /** The signs alone, without space and what cannot be seen. */
    public static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}\\p{C}\uFFFD]+", "");
    }
}
